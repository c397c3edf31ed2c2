import type { ComponentChildren, VNode } from 'preact';

interface WayBackProps {
  readonly label: string;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** What an address asks for in vain, and the way out of it. */
export function WayBack({ label, onBack, children }: WayBackProps): VNode {
  return (
    <p class="notice" role="status">
      {children}{' '}
      <button type="button" onClick={onBack}>
        {label}
      </button>
    </p>
  );
}
