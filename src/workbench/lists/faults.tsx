import type { VNode } from 'preact';
import { useLocation } from 'preact-iso';

/** What the address of a list asks for in vain, and the way out. */
export function Faults({ faults }: { readonly faults: readonly string[] }): VNode | null {
  const { path } = useLocation();
  if (faults.length === 0) return null;
  return (
    <div class="notice failed" role="alert">
      <p>The address of this page has conditions that cannot be. They are left out of what is shown:</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault} dir="auto">
            {fault}
          </li>
        ))}
      </ul>
      <a href={path}>Begin without conditions</a>
    </div>
  );
}
