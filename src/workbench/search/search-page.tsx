import type { VNode } from 'preact';
import { usePages } from '../api/use-pages.ts';
import { createAddressReader } from '../lists/address-reader.ts';
import { Faults } from '../lists/faults.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Paged } from '../parts/paged.tsx';
import { Words } from '../parts/words.tsx';
import { useSettings } from '../shell/settings.ts';
import { useUrlState } from '../shell/url-state.ts';
import { hitKinds, toHit } from './hit.ts';
import { Hits } from './hits.tsx';

/** All that a text leads to. */
export function SearchPage(): VNode {
  const { get } = useUrlState();
  const { settings } = useSettings();
  const reader = createAddressReader(get);
  const text = reader.text('q');
  const kind = reader.oneOf('kind', hitKinds);
  const paged = usePages('search-hits', {
    variables: text === null ? null : { text, lang: settings.lang },
    size: 30,
    connectionOf: ({ search }) => ({ ...search, edges: search.edges.map((edge) => ({ node: toHit(edge) })) }),
  });
  return (
    <>
      <PageHead
        title={text === null ? 'Search' : `Search: ${text}`}
        heading={
          text === null ? (
            'Search'
          ) : (
            <>
              Search: “<Words>{text}</Words>”
            </>
          )
        }
        lead="Sources, documents and claims, in Latin, Arabic and Sorani letters: each finds the others."
      />
      <Faults faults={reader.faults()} />
      {text === null ? (
        <p>
          Type a name, a title or words of a claim into the box above. The key “/” leads there from every
          page.
        </p>
      ) : (
        <Paged
          what="hits"
          paged={paged}
          empty={`Nothing begins with these words, sounds like them or is spelled nearly so. Fewer words, or the beginning of one, find more.`}
        >
          {(nodes) => <Hits hits={nodes} kind={kind} />}
        </Paged>
      )}
    </>
  );
}
