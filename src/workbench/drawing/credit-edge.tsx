import type { VNode } from 'preact';
import { Words } from '../parts/words.tsx';
import { edgePath } from './edge-path.ts';
import { labelSizes } from './layout.ts';
import type { Direction, EdgePlace } from './layout.ts';
import type { DrawnEdge } from './picture.ts';
import { still } from '../parts/still.tsx';
import { wordsOfEdge } from './words-of-edge.ts';
import type { WordsOfEdge } from './words-of-edge.ts';

interface CreditEdgeProps {
  readonly edge: DrawnEdge;
  readonly place: EdgePlace;
  readonly direction: Direction;
  /** A line, without words. */
  readonly isPlain: boolean;
  /** It closes a circle. */
  readonly isCircle: boolean;
  readonly isBack: boolean;
  /** An end of it is gone, or no document that we hold leads to it. */
  readonly isFaint: boolean;
}

/** Who credits whom, with the words that say so. Nodes tell it as sentences; this is for the eye and the pointer. */
export const CreditEdge = still<CreditEdgeProps>(
  ({ edge, place, direction, isPlain, isCircle, isBack, isFaint }) => {
    const path = edgePath(place.points, direction);
    const marks = `picture-edge${isBack ? ' back' : ''}${isFaint ? ' faint-edge' : ''}`;
    const key = edge.credits.length === 0 ? undefined : edge.key;
    const line = <path class="stroke" d={path} marker-end="url(#picture-arrow)" />;
    if (isPlain || key === undefined) {
      return (
        <g class={marks} data-edge={key} aria-hidden="true">
          {line}
        </g>
      );
    }
    const words = wordsOfEdge(edge);
    return (
      <g class={marks} data-edge={key} aria-hidden="true">
        <title>{words.title}</title>
        <path class="grip" d={path} />
        {line}
        {place.label === null ? null : (
          <Label words={words} place={place.label} direction={direction} isCircle={isCircle} />
        )}
      </g>
    );
  },
);

interface LabelProps {
  readonly words: WordsOfEdge;
  readonly place: { readonly x: number; readonly y: number };
  readonly direction: Direction;
  readonly isCircle: boolean;
}

function Label({ words, place, direction, isCircle }: LabelProps): VNode | null {
  const { width, height } = labelSizes[direction];
  const { cue, readings, isHedged, title } = words;
  if (cue === '' && readings < 2 && !isHedged && !isCircle) return null;
  return (
    <foreignObject x={place.x - width / 2} y={place.y - height / 2} width={width} height={height}>
      <div class="picture-label" title={title}>
        <span>
          {isCircle ? <b class="circle">↻</b> : null}
          {isHedged ? <b class="hedged">~</b> : null}
          {cue === '' ? null : (
            <span class="cue">
              <Words>{cue}</Words>
            </span>
          )}
          {readings > 1 ? <b class="readings">×{readings.toLocaleString('en')}</b> : null}
        </span>
      </div>
    </foreignObject>
  );
}
