import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSettled } from '../parts/use-settled.ts';
import { useFilters } from './use-filters.ts';

interface TypedConditionProps {
  readonly label: string;
  /** Of the parameter in the address. */
  readonly name: string;
  readonly placeholder?: string;
  readonly longest?: number;
}

const waitMs = 250;

/** A condition that holds as it is being typed: once the typist rests, it stands in the address. */
export function TypedCondition({ label, name, placeholder, longest = 200 }: TypedConditionProps): VNode {
  const { get, set } = useFilters();
  const given = get(name) ?? '';
  const [typed, setTyped] = useState(given);
  const settled = useSettled(typed, waitMs);
  const last = useRef(given);
  useEffect(() => {
    if (settled === last.current) return;
    last.current = settled;
    set({ [name]: settled }, { replace: true });
  }, [settled, name, set]);
  // Changed by another hand: a link, or the way back.
  useEffect(() => {
    if (given === last.current) return;
    last.current = given;
    setTyped(given);
  }, [given]);
  return (
    <label class="condition">
      <span>{label}</span>
      <input
        type="search"
        dir="auto"
        maxLength={longest}
        placeholder={placeholder}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </label>
  );
}
