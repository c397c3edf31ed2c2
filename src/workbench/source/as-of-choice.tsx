import type { VNode } from 'preact';
import { useUrlState } from '../shell/url-state.ts';
import { endOfDay } from './as-of.ts';

/** The profile as it would have been, from what was recorded by the end of a day. */
export function AsOf(): VNode {
  const { get, set } = useUrlState();
  const day = get('asOf');
  const isDay = endOfDay(day) !== null;
  return (
    <p class="as-of">
      <label>
        Profile as of{' '}
        <input
          type="date"
          value={isDay ? (day ?? '') : ''}
          onChange={({ currentTarget }) => set({ asOf: currentTarget.value })}
        />
      </label>
      {day === null ? (
        <span class="faint">now</span>
      ) : (
        <>
          <span role="status" class={isDay ? 'faint' : 'fault'}>
            {isDay
              ? 'from what was recorded by the end of that day; all below the profile is as of now'
              : `“${day}” is no day such as 2025-02-06: the profile is as of now`}
          </span>
          <button type="button" onClick={() => set({ asOf: null })}>
            As of now
          </button>
        </>
      )}
    </p>
  );
}
