import type { ComponentChildren, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { withControlsNamed } from './control-characters.ts';

interface PageHeadProps {
  /** Also what the browser calls the page. */
  readonly title: string;
  /** In place of the title, where more than text is shown. */
  readonly heading?: ComponentChildren;
  readonly lead?: ComponentChildren;
}

/** The one first heading of a page. */
export function PageHead({ title, heading = title, lead = '' }: PageHeadProps): VNode {
  useEffect(() => {
    document.title = `${withControlsNamed(title)} · Hearsay`;
  }, [title]);
  return (
    <header class="page-head">
      <h1 dir="auto">{heading}</h1>
      {lead === '' ? null : <p class="lead">{lead}</p>}
    </header>
  );
}
