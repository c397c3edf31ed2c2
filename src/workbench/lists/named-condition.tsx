import type { ComponentChildren, VNode } from 'preact';
import { Words } from '../parts/words.tsx';
import { useFilters } from './use-filters.ts';

interface NamedConditionProps {
  /** Of the parameter in the address. */
  readonly name: string;
  readonly id: string;
  /** Whether the service has answered. */
  readonly isAnswered: boolean;
  /** In words, before the thing itself. */
  readonly words: string;
  /** The thing, as a link; null where the service knows none under the id. */
  readonly children: ComponentChildren;
}

/** A condition that came with a link from another page, in words, and how to drop it. */
export function NamedCondition(props: NamedConditionProps): VNode {
  const { name, id, isAnswered, words, children } = props;
  const { set } = useFilters();
  return (
    <p class="named-condition">
      {words}: {children ?? <Words>{`“${id}”`}</Words>}
      {children === null && isAnswered ? ', which is not known here' : null}{' '}
      <button type="button" onClick={() => set({ [name]: null })}>
        Drop this condition
      </button>
    </p>
  );
}
