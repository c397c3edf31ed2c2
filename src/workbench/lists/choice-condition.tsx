import type { VNode } from 'preact';
import { useFilters } from './use-filters.ts';

interface ChoiceConditionProps {
  readonly label: string;
  /** Of the parameter in the address. */
  readonly name: string;
  /** What the address says, once it was read; the empty string where it says nothing. */
  readonly value: string;
  /** Values of the parameter, the empty one first, and the words for them. */
  readonly choices: readonly (readonly [value: string, words: string])[];
}

export function ChoiceCondition({ label, name, value, choices }: ChoiceConditionProps): VNode {
  const { set } = useFilters();
  return (
    <label class="condition">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}>
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
