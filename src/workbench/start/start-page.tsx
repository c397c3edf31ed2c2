import type { VNode } from 'preact';
import { useAnswer } from '../api/use-answer.ts';
import { ClaimRows } from '../lists/claim-rows.tsx';
import { Answered } from '../parts/answered.tsx';
import { Empty } from '../parts/notices.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { ToLookAt } from './to-look-at.tsx';
import './start-page.css';

const latest = 6;

export function StartPage(): VNode {
  const asked = useAnswer('start-page', { first: latest });
  return (
    <div class="start">
      <PageHead
        title="Who says that who says what"
        lead="Hearsay keeps claims, who states them and whom they credit. It shows where each trail ends, and how many independent voices are left."
      />
      <SearchBox isLarge />
      <Answered what="the latest claims" asked={asked}>
        {({ data }) => (
          <>
            <ToLookAt counts={data} />
            <h2>Latest claims</h2>
            {data.claims.edges.length === 0 ? (
              <Empty>Nothing is recorded yet.</Empty>
            ) : (
              <>
                <ClaimRows claims={data.claims.edges.map(({ node }) => node)} />
                <p>
                  <a href="/claims">All {data.overview.claims.toLocaleString('en')} claims</a>
                </p>
              </>
            )}
          </>
        )}
      </Answered>
    </div>
  );
}
