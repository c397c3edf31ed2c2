import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useAnswer } from '../api/use-answer.ts';
import { useUrlState } from '../shell/url-state.ts';
import type { DeskFilter } from './desk-filter.ts';

/** What narrows the figures. A text is taken when it has been typed, not letter by letter. */
export function DeskFilters({ filter }: { readonly filter: DeskFilter }): VNode {
  const { set } = useUrlState();
  return (
    <form
      class="desk-filters"
      role="search"
      aria-label="Figures of"
      onSubmit={(event) => event.preventDefault()}
    >
      <Topic />
      <TextFilter name="from" label="From" placeholder="2025-02" />
      <TextFilter name="to" label="To" placeholder="2025" />
      <label>
        Months of
        <select
          value={filter.by}
          onChange={({ currentTarget }) => set({ by: currentTarget.value === 'EVENT' ? 'event' : null })}
        >
          <option value="RECORDED">recording</option>
          <option value="EVENT">the event</option>
        </select>
      </label>
      <button type="button" onClick={() => set({ topic: null, from: null, to: null, by: null })}>
        All claims
      </button>
      {filter.faults.map((fault) => (
        <p key={fault} class="fault" role="alert">
          {fault}
        </p>
      ))}
    </form>
  );
}

function Topic(): VNode {
  const { answer } = useAnswer('desk-topics', {});
  const list = useId();
  const topics = new Set(answer?.data.claims.edges.flatMap(({ node }) => node.topics) ?? []);
  return (
    <>
      <TextFilter name="topic" label="Topic" list={list} />
      <datalist id={list}>
        {[...topics].sort().map((topic) => (
          <option key={topic} value={topic} />
        ))}
      </datalist>
    </>
  );
}

interface TextFilterProps {
  /** Of the parameter in the address. */
  readonly name: string;
  readonly label: string;
  readonly placeholder?: string;
  /** The id of what is proposed. */
  readonly list?: string;
}

function TextFilter({ name, label, placeholder, list }: TextFilterProps): VNode {
  const { get, set } = useUrlState();
  return (
    <label>
      {label}
      <input
        type="text"
        name={name}
        value={get(name) ?? ''}
        placeholder={placeholder}
        list={list}
        size={list === undefined ? 10 : 28}
        dir="auto"
        autoComplete="off"
        onChange={({ currentTarget }) => set({ [name]: currentTarget.value.trim() })}
      />
    </label>
  );
}
