import type { VNode } from 'preact';
import type { StartPageQuery } from '../generated.ts';

/** How much there is of what deserves a look, and where it is. */
export function ToLookAt({ counts }: { readonly counts: StartPageQuery }): VNode {
  const { overview, disputes, circularReporting, certaintyDrift, chaseList } = counts;
  const ways = [
    ['/disputes', disputes.totalCount, 'dispute', 'disputes', 'what is at odds, with both sides'],
    ['/circular', circularReporting.totalCount, 'circle', 'circles', 'voices that have it from each other'],
    [
      '/drift',
      certaintyDrift.totalCount,
      'drift',
      'drifts',
      'where a hand sounds surer than what it rests on',
    ],
    [
      '/chase',
      chaseList.totalCount,
      'document to be found',
      'documents to be found',
      'cited, and never seen here',
    ],
  ] as const;
  return (
    <>
      <p class="faint">
        {overview.claims.toLocaleString('en')} claims by {overview.sources.toLocaleString('en')} sources in{' '}
        {overview.documents.toLocaleString('en')} documents, of which{' '}
        {overview.locatedDocuments.toLocaleString('en')} are held.
      </p>
      <h2>To look at</h2>
      <ul class="ways">
        {ways.map(([href, count, one, many, why]) => (
          <li key={href}>
            <a href={href}>
              <span class="way-count">{count.toLocaleString('en')}</span> {count === 1 ? one : many}
            </a>
            <span class="faint">{why}</span>
          </li>
        ))}
        <li>
          <a href="/desk">Desk</a>
          <span class="faint">how much there is, and what it rests on</span>
        </li>
        <li>
          <a href="/playground/">Playground</a>
          <span class="faint">questions to the service, in GraphQL</span>
        </li>
      </ul>
    </>
  );
}
