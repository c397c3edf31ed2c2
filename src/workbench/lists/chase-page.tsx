import type { VNode } from 'preact';
import { usePages } from '../api/use-pages.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Paged } from '../parts/paged.tsx';
import { useSettings } from '../shell/settings.ts';
import { ChaseRow } from './chase-row.tsx';
import './rows.css';

export function ChasePage(): VNode {
  const { settings } = useSettings();
  const paged = usePages('chase-page', {
    variables: { lang: settings.lang },
    size: 20,
    connectionOf: ({ chaseList }) => chaseList,
  });
  return (
    <>
      <PageHead
        title="To be found"
        lead="Documents that somebody cites and nobody here has seen, by how many claims are stated in them."
      />
      <Paged what="documents to be found" paged={paged} empty="Every document that somebody cites is held.">
        {(items) => (
          <ol class="rows">
            {items.map((item) => (
              <ChaseRow key={item.document.id} item={item} />
            ))}
          </ol>
        )}
      </Paged>
    </>
  );
}
