import type { VNode } from 'preact';
import { Interval } from '../parts/interval.tsx';
import { OriginType } from '../parts/origin-type.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import type { SideOnPage } from './claim-on-page.ts';
import { joinReasons } from './figures.ts';

interface OriginsPanelProps {
  readonly title: string;
  readonly side: SideOnPage;
  /** Keys of classes that are gone if what is switched off were withdrawn; null where nothing is. */
  readonly left: ReadonlySet<string> | null;
}

/** The origins of one side: the interval, the classes that it counts, and why voices were counted as one. */
export function OriginsPanel({ title, side, left }: OriginsPanelProps): VNode {
  const { lower, upper, unidentified, disjointChains, classes } = side;
  return (
    <section>
      <h2>
        {title}: <Interval lower={lower} upper={upper} /> {upper === 1 ? 'origin' : 'independent origins'}
      </h2>
      <p>
        {disjointChains === 0
          ? 'No chain leads to an attested origin.'
          : `${String(disjointChains)} ${disjointChains === 1 ? 'chain leads' : 'chains lead'} to different attested origins without sharing a hand.`}
        {unidentified === 0 ? '' : ` ${String(unidentified)} more end at nobody in particular.`}
      </p>
      {classes.length === 0 ? null : (
        <ul class="classes">
          {classes.map((one) => (
            <ClassItem key={one.key} originClass={one} isGone={left !== null && !left.has(one.key)} />
          ))}
        </ul>
      )}
      <Joins joins={side.joins} />
    </section>
  );
}

interface ClassItemProps {
  readonly originClass: SideOnPage['classes'][number];
  readonly isGone: boolean;
}

function ClassItem({ originClass: { type, sources, carriedBy }, isGone }: ClassItemProps): VNode {
  return (
    <li class={isGone ? 'gone' : undefined}>
      <OriginType type={type} />{' '}
      {sources.map((source, place) => (
        <span key={source.id}>
          {place === 0 ? '' : ' = '}
          <SourceLink source={source} />
        </span>
      ))}
      {carriedBy.length === 0 ? null : (
        <span class="faint">
          {' '}
          carried by{' '}
          {carriedBy.map((source) => (
            <SourceLink key={source.id} source={source} />
          ))}
        </span>
      )}
      {isGone ? <strong> falls</strong> : null}
    </li>
  );
}

function Joins({ joins }: { readonly joins: SideOnPage['joins'] }): VNode | null {
  if (joins.length === 0) return null;
  return (
    <>
      <h3>Counted as one</h3>
      <ul class="joins">
        {joins.map(({ a, b, reason, cautious }) => (
          <li key={`${a.id} ${b.id} ${reason}`}>
            <SourceLink source={a.source} /> and <SourceLink source={b.source} />: {joinReasons[reason]}
            {cautious ? <span class="faint"> (not to be ruled out: lowers the lower end alone)</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
