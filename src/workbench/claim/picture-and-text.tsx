import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { ChainPicture } from '../drawing/chain-picture.tsx';
import type { ClaimWithoutQuery } from '../generated.ts';
import { Answered } from '../parts/answered.tsx';
import { Empty } from '../parts/notices.tsx';
import type { ClaimOnPage } from './claim-on-page.ts';
import type { ClaimStateInUse } from './claim-state.ts';
import { toFallenVoices } from './fallen-voices.ts';
import type { Fall } from './fallen-voices.ts';
import { toReadingPlace, toVoiceId } from './shown-graph.ts';
import type { ShownGraph } from './shown-graph.ts';
import { TextSide } from './text-side.tsx';
import { WayBack } from './way-back.tsx';
import type { Picture } from './use-picture-graph.ts';

const nothingFallen: ReadonlyMap<string, Fall> = new Map();

type Without = NonNullable<ClaimWithoutQuery['claim']>['without'];

interface PictureAndTextProps {
  readonly claim: ClaimOnPage;
  readonly picture: Picture;
  readonly inUse: ClaimStateInUse;
  /** What is left without what is switched off; null where nothing is, or it is not known yet. */
  readonly after: Without | null;
}

/** The chains as a picture and, beside it, the text that they were read in: pointing at either lights up the other. */
export function PictureAndText({ picture, ...props }: PictureAndTextProps): VNode {
  return (
    <Answered what="the chains" asked={picture.asked}>
      {({ data }) =>
        data.claim === null || data.claim.graph.total === 0 ? (
          <Empty>
            Nobody is recorded as stating this claim{props.inUse.state.asOf === null ? '' : ' by then'}.
          </Empty>
        ) : (
          <BothSides {...props} graph={data.claim.graph} />
        )
      }
    </Answered>
  );
}

interface BothSidesProps extends Omit<PictureAndTextProps, 'picture'> {
  readonly graph: ShownGraph;
}

function BothSides({ claim, graph, inUse, after }: BothSidesProps): VNode {
  const { state, setVoice, toggleWithout, toggleOpened } = inUse;
  const [pointed, setPointed] = useState<readonly string[]>([]);
  const lit = useMemo(() => new Set(pointed), [pointed]);
  const withdrawn = useMemo(() => new Set(state.without), [state.without]);
  const fallen = useMemo(
    () =>
      after === null || withdrawn.size === 0
        ? nothingFallen
        : toFallenVoices(graph.voices, after.graph.voices, withdrawn),
    [graph, after, withdrawn],
  );
  const select = (id: string | null): void => {
    const voice = id === null ? null : toVoiceId(graph, id);
    if (voice !== null) setVoice(voice, toReadingPlace(graph, voice)?.documentId);
    else if (id === null) setVoice(null);
  };
  const both = { claimId: claim.id, lit, onPoint: setPointed, selected: state.voice, onSelect: select };
  return (
    <div class="picture-and-text">
      <section class="claim-picture" aria-label="Chains">
        {state.voice === null || toVoiceId(graph, state.voice) !== null ? null : (
          <WayBack label="Leave it" onBack={() => setVoice(null)}>
            The address names a voice that is not among those drawn.
          </WayBack>
        )}
        <ChainPicture
          {...both}
          graph={graph}
          fallen={fallen}
          withdrawnSources={withdrawn}
          onToggleSource={toggleWithout}
          opened={state.opened}
          onOpen={toggleOpened}
        />
      </section>
      <TextSide {...both} graph={graph} inUse={inUse} />
    </div>
  );
}
