import type { ComponentChildren, VNode } from 'preact';
import { useFilters } from './use-filters.ts';

interface NamedConditionProps {
  /** Of the parameter in the address. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A condition that came with a link from another page, in words, and how to drop it. */
export function NamedCondition({ name, children }: NamedConditionProps): VNode {
  const { set } = useFilters();
  return (
    <p class="named-condition">
      {children}{' '}
      <button type="button" onClick={() => set({ [name]: null })}>
        Drop this condition
      </button>
    </p>
  );
}
