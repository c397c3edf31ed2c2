import type { RefObject, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ChainPictureProps } from './chain-picture-props.ts';
import { CreditEdge } from './credit-edge.tsx';
import { nodeSizes, readerSizes } from './layout.ts';
import type { Direction, Layout } from './layout.ts';
import type { DrawnEdge, DrawnNode, Picture } from './picture.ts';
import { readerKey } from './picture.ts';
import { shownEdges } from './shown-edges.ts';
import { still } from '../parts/still.tsx';
import { useGradually } from './use-gradually.ts';
import { useLit } from './use-lit.ts';
import { VoiceNode } from './voice-node.tsx';
import type { Fate } from './voice-node.tsx';

type Shown = Pick<ChainPictureProps, 'selected' | 'lit' | 'fallen' | 'withdrawnSources'>;

interface PictureDrawingProps extends Shown {
  readonly picture: Picture;
  readonly layout: Layout;
  readonly direction: Direction;
  readonly active: string;
  readonly label: string;
  readonly sentences: ReadonlyMap<string, string>;
  readonly svg: RefObject<SVGSVGElement | null>;
}

interface PartProps extends Pick<
  PictureDrawingProps,
  'picture' | 'layout' | 'direction' | 'fallen' | 'selected'
> {
  /** Keys of the nodes that are drawn by now. */
  readonly drawn: ReadonlySet<string>;
}

/** Of more edges than these only the tree's have labels: the others would lie over each other. */
const mostLabels = 1_000;

/** The picture itself: edges first, so that nodes lie over them. */
export function PictureDrawing(props: PictureDrawingProps): VNode {
  const { picture, layout, direction, active, label, svg, selected, fallen } = props;
  const keys = useMemo(() => nearestTheReader(picture, layout, direction), [picture, layout, direction]);
  const drawn = useGradually([active, ...keys]);
  useLit(svg, picture, props.lit, drawn);
  const parts = { picture, layout, direction, fallen, selected, drawn };
  const width = Math.ceil(layout.width);
  const height = Math.ceil(layout.height);
  return (
    <svg
      ref={svg}
      class={`picture ${direction}`}
      role="group"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <defs>
        <marker
          id="picture-arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto-start-reverse"
        >
          <path d="M0,0L8,4L0,8z" />
        </marker>
      </defs>
      <Edges {...parts} />
      <Reader layout={layout} direction={direction} />
      <Nodes
        {...parts}
        active={active}
        sentences={props.sentences}
        withdrawnSources={props.withdrawnSources}
      />
    </svg>
  );
}

/** What is seen first comes first. */
function nearestTheReader({ nodes }: Picture, layout: Layout, direction: Direction): readonly string[] {
  const beside = direction === 'across' ? 'y' : 'x';
  const middle = layout.nodes.get(readerKey)?.[beside] ?? 0;
  const away = (key: string): number => Math.abs((layout.nodes.get(key)?.[beside] ?? 0) - middle);
  return nodes.map(({ key }) => key).sort((a, b) => away(a) - away(b));
}

const Edges = still<PartProps>(({ picture, layout, direction, fallen, selected, drawn }) => {
  const gone = new Set(picture.nodes.filter((node) => isGone(node, fallen)).map(({ key }) => key));
  const chosen = picture.nodes.find((node) => isChosen(node, selected))?.key;
  const isAtChosen = ({ from, to }: DrawnEdge): boolean => from === chosen || to === chosen;
  const rest = picture.nodes.find(({ kind }) => kind === 'rest')?.key;
  return (
    <>
      {shownEdges(picture, isAtChosen).map((edge) => {
        const place = layout.edges.get(edge.key);
        const isDrawn = drawn.has(edge.to) && (edge.from === readerKey || drawn.has(edge.from));
        if (place === undefined || !isDrawn) return null;
        const isBack = picture.flow.back.has(edge.key);
        return (
          <CreditEdge
            key={edge.key}
            edge={edge}
            place={place}
            direction={direction}
            isPlain={
              picture.edges.length > mostLabels && picture.flow.treeEdges.get(edge.to)?.key !== edge.key
            }
            isBack={isBack}
            isCircle={isBack && edge.from !== rest && edge.to !== rest}
            isFaint={gone.has(edge.from) || gone.has(edge.to)}
          />
        );
      })}
    </>
  );
});

const isChosen = ({ voices }: DrawnNode, selected: string | null): boolean =>
  selected !== null && voices.some(({ ids }) => ids.includes(selected));

/** All of it falls or is withdrawn, or no document that we hold leads there. */
function isGone({ voices }: DrawnNode, fallen: Shown['fallen']): boolean {
  return voices.every(({ id, isReached }) => fallen.has(id) || !isReached);
}

interface NodesProps extends PartProps {
  readonly active: string;
  readonly sentences: ReadonlyMap<string, string>;
  readonly withdrawnSources: ReadonlySet<string>;
}

const Nodes = still<NodesProps>((props) => {
  const { picture, layout, direction, active, sentences, selected, fallen, drawn, withdrawnSources } = props;
  return (
    <>
      {picture.nodes.map((node) => {
        const place = layout.nodes.get(node.key);
        const { voices } = node;
        const fates = voices.flatMap(({ id }) => fallen.get(id) ?? []);
        return place === undefined || !drawn.has(node.key) ? null : (
          <VoiceNode
            key={node.key}
            node={node}
            sentence={sentences.get(node.key) ?? ''}
            x={place.x}
            y={place.y}
            size={nodeSizes[direction]}
            isActive={node.key === active}
            isSelected={isChosen(node, selected)}
            fate={fateOf(fates, voices.length)}
            fallen={node.kind === 'voice' ? 0 : fates.length}
            isSourceWithdrawn={voices.every(({ source }) => withdrawnSources.has(source.id))}
          />
        );
      })}
    </>
  );
});

function fateOf(fates: readonly Fate[], voices: number): Fate | null {
  if (fates.length < voices) return null;
  return fates.every((fate) => fate === 'withdrawn') ? 'withdrawn' : 'fallen';
}

function Reader({
  layout,
  direction,
}: {
  readonly layout: Layout;
  readonly direction: Direction;
}): VNode | null {
  const place = layout.nodes.get(readerKey);
  const { width, height } = readerSizes[direction];
  if (place === undefined) return null;
  return (
    <g class="picture-reader" aria-hidden="true">
      <rect x={place.x - width / 2} y={place.y - height / 2} width={width} height={height} rx={height / 2} />
      <text x={place.x} y={place.y} text-anchor="middle" dominant-baseline="central">
        the reader
      </text>
    </g>
  );
}
