import type { VNode } from 'preact';
import { withControlsNamed } from '../parts/control-characters.ts';
import { Words } from '../parts/words.tsx';
import { originTypes } from '../parts/origin-type.tsx';
import { sourceTypes } from '../parts/source-link.tsx';
import type { Size } from './layout.ts';
import type { DrawnNode } from './picture.ts';
import { still } from '../parts/still.tsx';
import { doubtOf, endOfNode, lineOfNode, marksOf, nameOfNode } from './words-of-node.ts';

export type Fate = 'withdrawn' | 'fallen';

interface VoiceNodeProps {
  readonly node: DrawnNode;
  readonly sentence: string;
  readonly x: number;
  readonly y: number;
  readonly size: Size;
  /** The one that the tabulator comes to. */
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** What a withdrawal does to it; of a group, to all of it. */
  readonly fate: Fate | null;
  /** How many of a group it is done to. */
  readonly fallen: number;
  readonly isSourceWithdrawn: boolean;
}

const fateWords: Readonly<Record<Fate, string>> = { withdrawn: 'withdrawn', fallen: 'falls' };

/** A voice, or a group of them, as a box. It is told apart by its border, signs and words; colour comes on top. */
export const VoiceNode = still<VoiceNodeProps>((props) => {
  const { node, x, y, size } = props;
  const left = x - size.width / 2;
  const top = y - size.height / 2;
  return (
    <g class={classOf(props)} data-key={node.key}>
      {node.kind === 'voice' ? null : (
        <rect class="behind" x={left + 5} y={top + 5} width={size.width} height={size.height} rx={9} />
      )}
      <rect class="ring" x={left - 4} y={top - 4} width={size.width + 8} height={size.height + 8} rx={12} />
      <foreignObject x={left} y={top} width={size.width} height={size.height}>
        <Box {...props} />
      </foreignObject>
      {props.fate === 'withdrawn' ? (
        <path
          class="crossed"
          d={`M${left},${top}l${size.width},${size.height}m0,${-size.height}l${-size.width},${size.height}`}
        />
      ) : null}
    </g>
  );
});

function classOf({ node, fate, isSelected }: VoiceNodeProps): string {
  const [first] = node.voices;
  const end = first?.originType ?? null;
  return [
    'picture-node',
    node.kind,
    node.kind === 'rest' || end === null
      ? 'hand'
      : end === 'CIRCULAR'
        ? 'circular'
        : originTypes[end].isAttested
          ? 'attested'
          : 'open-end',
    ...(node.kind !== 'rest' && first?.isReached === false ? ['unreached'] : []),
    ...(fate === null ? [] : [fate]),
    ...(isSelected ? ['selected'] : []),
  ].join(' ');
}

function Box(props: VoiceNodeProps): VNode {
  const { node, sentence, isActive, isSelected, fate, fallen, isSourceWithdrawn } = props;
  const [voice] = node.voices;
  const name = withControlsNamed(nameOfNode(node));
  const told = fate === null ? (fallen === 0 ? '' : `; ${fallen} of them fall`) : `; ${fateWords[fate]}`;
  const label = isSourceWithdrawn ? `Restore ${name}` : `Withdraw ${name}`;
  return (
    <div class="picture-box">
      <button
        type="button"
        class="choose"
        aria-pressed={node.kind === 'voice' ? isSelected : undefined}
        aria-expanded={node.kind === 'voice' ? undefined : false}
        tabIndex={isActive ? 0 : -1}
        title={sentence}
      >
        <span class="visually-hidden">{`${sentence}${told}`}</span>
        <BoxLines {...props} />
      </button>
      {node.kind === 'voice' && voice !== undefined ? (
        <button
          type="button"
          class="withdraw"
          aria-pressed={isSourceWithdrawn}
          aria-label={label}
          title={label}
          tabIndex={isActive ? 0 : -1}
        >
          {isSourceWithdrawn ? '↺' : '⊘'}
        </button>
      ) : null}
    </div>
  );
}

function BoxLines({ node, fate, fallen }: VoiceNodeProps): VNode {
  const [voice] = node.voices;
  const end = voice?.originType ?? null;
  const isVoice = node.kind === 'voice' && voice !== undefined;
  return (
    <>
      <span class="name" aria-hidden="true">
        {voice === undefined || node.kind === 'rest' ? null : (
          <span class="sign">{sourceTypes[voice.source.type].sign}</span>
        )}
        <Words>{nameOfNode(node)}</Words>
      </span>
      <span class="line" aria-hidden="true">
        <Words lang={isVoice ? (voice.document?.lang ?? null) : null}>{lineOfNode(node)}</Words>
      </span>
      <span class="end" aria-hidden="true">
        {voice === undefined || node.kind === 'rest'
          ? null
          : marksOf(voice).map(({ sign, label }) => (
              <span key={sign} class="mark" title={label}>
                {sign === '≠' ? '≠ denies' : sign}
              </span>
            ))}
        {fate === null ? null : <strong class="fate">{fateWords[fate]}</strong>}
        {fate === null && fallen > 0 ? (
          <strong class="fate">
            {fallen} of {node.voices.length} fall
          </strong>
        ) : null}
        {end === null || node.kind === 'rest' ? null : <span class="sign">{originTypes[end].sign}</span>}
        <span class="ending">{endOfNode(node)}</span>
        {isVoice && doubtOf(voice) !== '' ? (
          <span class="doubt">
            <Words>{doubtOf(voice)}</Words>
          </span>
        ) : null}
      </span>
    </>
  );
}
