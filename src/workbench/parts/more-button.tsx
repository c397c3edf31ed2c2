import type { VNode } from 'preact';

interface MoreButtonProps {
  readonly shown: number;
  readonly total: number | null;
  readonly isLoading: boolean;
  readonly onMore: (() => void) | null;
}

/** How much of a list is shown, and the button that brings more; `onMore` is null where there is none. */
export function MoreButton({ shown, total, isLoading, onMore }: MoreButtonProps): VNode {
  return (
    <p class="more">
      <span role="status">
        {shown.toLocaleString('en')}
        {total === null ? '' : ` of ${total.toLocaleString('en')}`} shown
      </span>
      {onMore === null ? null : (
        // Not `disabled`: that would take the focus away from whoever pressed it by keyboard.
        <button type="button" aria-disabled={isLoading} onClick={isLoading ? undefined : onMore}>
          {isLoading ? 'Loading …' : 'Show more'}
        </button>
      )}
    </p>
  );
}
