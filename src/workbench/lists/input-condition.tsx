import type { VNode } from 'preact';
import { useFilters } from './use-filters.ts';

interface InputConditionProps {
  readonly label: string;
  /** Of the parameter in the address. */
  readonly name: string;
  readonly type: 'number' | 'date';
  /** What the field shows; the address may say it more coarsely. */
  readonly value: string;
}

/** A number or a date as a condition; it holds once it is whole. */
export function InputCondition({ label, name, type, value }: InputConditionProps): VNode {
  const { set } = useFilters();
  return (
    <label class="condition">
      <span>{label}</span>
      <input
        class={type === 'number' ? 'short' : undefined}
        type={type}
        {...(type === 'number' ? { min: 0, max: 10_000, step: 1 } : {})}
        value={value}
        onChange={({ currentTarget }) => {
          if (currentTarget.reportValidity()) set({ [name]: currentTarget.value });
        }}
      />
    </label>
  );
}
