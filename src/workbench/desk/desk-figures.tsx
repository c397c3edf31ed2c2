import type { VNode } from 'preact';
import type { Overview } from './desk-plots.ts';

/** How much there is of everything. */
export function DeskFigures({ overview }: { readonly overview: Overview }): VNode {
  const { claims, assertions, attributions, documents, locatedDocuments, sources, outlets, suggestions } =
    overview;
  return (
    <dl class="figures">
      <Figure name="claims" count={claims} />
      <Figure name="assertions" count={assertions} />
      <Figure name="attributions" count={attributions} />
      <Figure name="documents" count={documents} note={`${locatedDocuments.toLocaleString('en')} held`} />
      <Figure name="sources" count={sources} note={`${outlets.toLocaleString('en')} outlets`} />
      <Figure name="suggested" count={suggestions} note="wait for a person" />
    </dl>
  );
}

interface FigureProps {
  readonly name: string;
  readonly count: number;
  readonly note?: string;
}

function Figure({ name, count, note }: FigureProps): VNode {
  return (
    <div class="figure">
      <dt>{name}</dt>
      <dd>
        <span class="count">{count.toLocaleString('en')}</span>
        {note === undefined ? null : <span class="faint"> {note}</span>}
      </dd>
    </div>
  );
}
