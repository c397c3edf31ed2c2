import type { VNode } from 'preact';
import type { SpanRole } from '../generated.ts';
import { markRoles } from './mark.ts';
import type { Hidden } from './owners-at.ts';
import './mark-legend.css';

/** What each role is called on the pages. */
export const roleWords: Readonly<Record<SpanRole, string>> = {
  SOURCE: 'source',
  CUE: 'cue',
  CONTENT: 'what is said',
  HEDGE: 'hedge',
  DATE: 'date',
};

interface MarkLegendProps {
  readonly hidden: Hidden;
  readonly onToggleRole: (role: SpanRole) => void;
  /** Null where nothing is faint. */
  readonly onToggleFaint: (() => void) | null;
}

/** What the marks of a text mean; each can be taken away and brought back. */
export function MarkLegend({ hidden, onToggleRole, onToggleFaint }: MarkLegendProps): VNode {
  return (
    <div class="mark-legend" role="group" aria-label="Marks shown in the text">
      {markRoles.map((role) => (
        <button
          key={role}
          type="button"
          aria-pressed={!hidden.roles.has(role)}
          onClick={() => onToggleRole(role)}
        >
          <mark class={role.toLowerCase()}>{roleWords[role]}</mark>
        </button>
      ))}
      {onToggleFaint === null ? null : (
        <button type="button" aria-pressed={!hidden.isFaintHidden} onClick={onToggleFaint}>
          <mark class="said-else source pale">other claims</mark>
        </button>
      )}
    </div>
  );
}
