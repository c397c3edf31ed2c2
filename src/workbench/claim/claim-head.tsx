import type { VNode } from 'preact';
import { PageHead } from '../parts/page-head.tsx';
import { Words } from '../parts/words.tsx';
import type { ClaimOnPage } from './claim-on-page.ts';

export function ClaimHead({ claim }: { readonly claim: ClaimOnPage }): VNode {
  const { text, lang, topics, eventAt, keys, recordedAt, chains } = claim;
  return (
    <PageHead
      title={text}
      heading={<Words lang={lang}>{text}</Words>}
      lead={
        <>
          {chains.totalIsLowerBound ? 'at least ' : ''}
          {BigInt(chains.total).toLocaleString('en')} {chains.total === '1' ? 'chain' : 'chains'} to the
          reader
          {eventAt === null ? '' : ` · event ${eventAt}`}
          {topics.map((topic) => (
            <span key={topic}>
              {' · '}
              <a href={`/claims?${new URLSearchParams({ topic }).toString()}`}>
                <Words>{topic}</Words>
              </a>
            </span>
          ))}
          {` · recorded ${recordedAt.slice(0, 10)} · `}
          {keys.map((key) => (
            <code key={key}>{key} </code>
          ))}
        </>
      }
    />
  );
}
