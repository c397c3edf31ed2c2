import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { Grade } from '../parts/grade.tsx';
import { Interval } from '../parts/interval.tsx';
import { Words } from '../parts/words.tsx';

interface WithdrawalImpactProps {
  readonly ids: readonly string[];
  /** The claim whose page this is: it is told of already. */
  readonly claimId: string;
}

/** What else would change, looked up when it is asked for: it is a question over the whole graph. */
export function WithdrawalImpact({ ids, claimId }: WithdrawalImpactProps): VNode {
  const [isOpen, setIsOpen] = useState(false);
  const asked = useAnswer('withdrawal-impact', isOpen ? { ids, first: 50 } : null);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>What else would change</summary>
      <Answered what="what else would change" asked={asked}>
        {({ data: { withdrawalImpact: impact } }) => {
          const others = impact.edges.filter(({ node }) => node.claim.id !== claimId);
          if (others.length === 0) return <p>No other claim.</p>;
          return (
            <>
              <ul>
                {others.map(({ node }) => (
                  <li key={node.claim.id}>
                    <a href={`/claim/${node.claim.id}?without=${ids.join(',')}`}>
                      <Words lang={node.claim.lang}>{node.claim.text}</Words>
                    </a>
                    : <Interval {...node.before} /> → <Interval {...node.after} />
                    {node.orphaned ? <strong> orphaned</strong> : null}{' '}
                    <Grade grade={node.estimatedGradeBefore} isShort /> →{' '}
                    <Grade grade={node.estimatedGradeAfter} isShort />
                  </li>
                ))}
              </ul>
              {impact.pageInfo.hasNextPage ? (
                <p>{impact.totalCount.toLocaleString('en')} claims change in all; the first 50 are listed.</p>
              ) : null}
            </>
          );
        }}
      </Answered>
    </details>
  );
}
