import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { SourceType } from '../generated.ts';
import type { RingArrow } from './ring-arrows.ts';
import { ringLayout } from './ring-layout.ts';
import './ring.css';

export interface RingSource {
  readonly id: string;
  readonly type: SourceType;
  readonly name: string;
}

export interface RingProps {
  /** In the order in which they stand around the circle. */
  readonly sources: readonly RingSource[];
  readonly arrows: readonly RingArrow[];
}

/** A circle as a picture: sources by their numbers in the list beside it, an arrow from each to whom it credits. */
export function Ring({ sources, arrows, isAnchored }: RingProps & { readonly isAnchored: boolean }): VNode {
  const head = useId();
  const { side, nodeRadius, places, curves } = ringLayout(
    sources.map(({ id }) => id),
    arrows,
  );
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]));
  return (
    <svg
      class="ring"
      viewBox={`0 0 ${side} ${side}`}
      width={side}
      role="img"
      aria-label={`A circle of ${sources.length} ${sources.length === 1 ? 'source' : 'sources'}, told in the list beside it`}
    >
      <defs>
        <marker
          id={head}
          viewBox="0 0 10 10"
          refX="6"
          refY="5"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path class="ring-head" d="M0,0 L10,5 L0,10 z" />
        </marker>
      </defs>
      {curves.map(({ from, to, path }) => (
        <path key={`${from} ${to}`} class="ring-arrow" d={path} marker-end={`url(#${head})`} />
      ))}
      {places.map(({ id, x, y }, at) => (
        <g key={id}>
          <title>{nameOf.get(id)}</title>
          <circle class="ring-node" cx={x} cy={y} r={nodeRadius} />
          <text class="ring-number" x={x} y={y}>
            {at + 1}
          </text>
        </g>
      ))}
      {isAnchored ? (
        <text class="ring-anchor" x={side / 2} y={side / 2}>
          ⚓
        </text>
      ) : null}
    </svg>
  );
}
