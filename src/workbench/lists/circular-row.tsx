import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useAnswer } from '../api/use-answer.ts';
import type { CircleHandOffsQuery, CircularPageQuery } from '../generated.ts';
import { Answered } from '../parts/answered.tsx';
import { Words } from '../parts/words.tsx';
import { ClaimLink } from './claim-link.tsx';
import { DocumentLink } from './document-link.tsx';
import { ringArrows } from './ring-arrows.ts';
import { ringOrder } from './ring-order.ts';
import { RingList } from './ring-list.tsx';
import { Ring } from './ring.tsx';

type CircularGroup = CircularPageQuery['circularReporting']['edges'][number]['node'];

/** Of so many claims of a group the hand-offs are asked for; a circle is of one claim, or of a few that entail it. */
const mostClaims = 4;

/** A circle: drawn, in words, and what it is about. */
export function CircularRow({ group }: { readonly group: CircularGroup }): VNode {
  const { claims, documents } = group;
  const asked = useAnswer('circle-hand-offs', { claims: claims.slice(0, mostClaims).map(({ id }) => id) });
  return (
    <li class="row">
      {claims.map((claim) => (
        <h2 key={claim.id}>
          <ClaimLink claim={claim} />
        </h2>
      ))}
      <Anchorage group={group} />
      <Answered what="who credits whom" asked={asked}>
        {({ data }) => <Circle group={group} nodes={data.nodes} />}
      </Answered>
      <h3>In these documents</h3>
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentLink document={document} />{' '}
            <span class="faint">
              {document.publisher === null ? null : <Words>{document.publisher.name}</Words>}
              {document.publishedAt === null ? null : ` ${document.publishedAt.slice(0, 10)}`}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Anchorage({ group: { anchored, impossibleDates } }: { readonly group: CircularGroup }): VNode {
  return (
    <p class="row-notes">
      <span>
        {anchored
          ? '⚓ Anchored: one of them has it from elsewhere, or is first-hand.'
          : '↻ Not anchored: none of them has it from elsewhere.'}
      </span>
      {impossibleDates ? (
        <span>⚠ Impossible dates: a document credits one that was published later.</span>
      ) : null}
    </p>
  );
}

interface CircleProps {
  readonly group: CircularGroup;
  readonly nodes: CircleHandOffsQuery['nodes'];
}

function Circle({ group, nodes }: CircleProps): VNode {
  const circle = useMemo(() => {
    const handOffs = nodes.flatMap((node) => (node?.__typename === 'Claim' ? node.graph.handOffs : []));
    const arrows = ringArrows(handOffs, group);
    const ids = ringOrder(
      group.sources.map(({ id }) => id),
      arrows,
    );
    const sources = ids.flatMap((id) => group.sources.find((source) => source.id === id) ?? []);
    return { arrows, sources };
  }, [group, nodes]);
  return (
    <div class="circle">
      <Ring {...circle} isAnchored={group.anchored} />
      <RingList {...circle} />
    </div>
  );
}
