import type { VNode } from 'preact';
import { useUrlState } from '../shell/url-state.ts';

interface PageStepsProps {
  /** What the list holds: “statements”. */
  readonly what: string;
  /** Of the parameter in the address that holds where the page begins. */
  readonly name: string;
  readonly shown: number;
  readonly total: number;
  readonly next: string | null;
}

/** Where a list goes on. Each page of it has an address, and the browser goes back to the one before. */
export function PageSteps({ what, name, shown, total, next }: PageStepsProps): VNode {
  const { get, set } = useUrlState();
  return (
    <p class="more">
      <span role="status">
        {shown.toLocaleString('en')} of {total.toLocaleString('en')} {what} shown
      </span>
      {get(name) === null ? null : (
        <button type="button" onClick={() => set({ [name]: null })}>
          First {what}
        </button>
      )}
      {next === null ? null : (
        <button type="button" onClick={() => set({ [name]: next })}>
          Next {what}
        </button>
      )}
    </p>
  );
}
