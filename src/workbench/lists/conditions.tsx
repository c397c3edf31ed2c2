import type { ComponentChildren, VNode } from 'preact';
import { useLocation } from 'preact-iso';
import { useUrlState } from '../shell/url-state.ts';
import './conditions.css';

interface ConditionsProps {
  /** Parameters of the address that narrow the list. */
  readonly names: readonly string[];
  readonly children: ComponentChildren;
}

/** The conditions above a list, and the way back to all of it. */
export function Conditions({ names, children }: ConditionsProps): VNode {
  const { path } = useLocation();
  const { get } = useUrlState();
  const isNarrowed = names.some((name) => get(name) !== null);
  return (
    <form class="conditions" aria-label="Conditions" onSubmit={(event) => event.preventDefault()}>
      {children}
      {isNarrowed ? (
        <a class="all" href={path}>
          Without conditions
        </a>
      ) : null}
    </form>
  );
}
