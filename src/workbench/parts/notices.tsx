/** What stands where an answer is not there yet, or is empty, or none. */
import type { ComponentChildren, VNode } from 'preact';
import type { AskError } from '../api/ask.ts';
import './notices.css';

export function Loading({ what }: { readonly what: string }): VNode {
  return (
    <p class="notice" role="status">
      Loading {what} …
    </p>
  );
}

export function Empty({ children }: { readonly children: ComponentChildren }): VNode {
  return <p class="notice empty">{children}</p>;
}

interface FailedProps {
  readonly what: string;
  readonly error: AskError;
  readonly askAgain: () => void;
}

export function Failed({ what, error, askAgain }: FailedProps): VNode {
  return (
    <div class="notice failed" role="alert">
      <p>
        {what} could not be loaded: {error.message}
      </p>
      <button type="button" onClick={askAgain}>
        Try again
      </button>
    </div>
  );
}
