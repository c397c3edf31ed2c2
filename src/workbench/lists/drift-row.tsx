import type { VNode } from 'preact';
import type { DriftPageQuery, DriftVoiceFragment } from '../generated.ts';
import { SourceLink } from '../parts/source-link.tsx';
import { Words } from '../parts/words.tsx';
import { ClaimLink } from './claim-link.tsx';
import { DocumentLink } from './document-link.tsx';
import { ModalityScale } from './modality-scale.tsx';
import { voiceHedges, voiceWords } from './voice-words.ts';

type Drift = DriftPageQuery['certaintyDrift']['edges'][number]['node'];

/** A weaker wording and the stronger one that rests on it. */
export function DriftRow({ drift }: { readonly drift: Drift }): VNode {
  const { weaker, stronger } = drift;
  const isOneClaim = weaker.claim.id === stronger.claim.id;
  return (
    <li class="row">
      <h2>
        <ClaimLink claim={stronger.claim} />
      </h2>
      {isOneClaim ? null : (
        <p>
          <span class="faint">rests on another claim:</span> <ClaimLink claim={weaker.claim} />
        </p>
      )}
      <p>
        <HowItRests drift={drift} />
      </p>
      <div class="sides">
        <DriftSide label="weaker" voice={weaker} />
        <DriftSide label="stronger" voice={stronger} />
      </div>
    </li>
  );
}

function HowItRests({ drift: { weaker, stronger, attribution } }: { readonly drift: Drift }): VNode {
  if (attribution === null) {
    return (
      <>
        <SourceLink source={stronger.source} /> repeats of its own text, more surely, what that text
        attributes.
      </>
    );
  }
  const { cue, readIn } = attribution;
  return (
    <>
      <SourceLink source={stronger.source} /> credits <SourceLink source={weaker.source} />
      {cue === null ? null : (
        <>
          {' '}
          by “<Words lang={readIn.lang}>{cue}</Words>”
        </>
      )}
      , read in <DocumentLink document={readIn} />.
    </>
  );
}

interface DriftSideProps {
  readonly label: string;
  readonly voice: DriftVoiceFragment;
}

function DriftSide({ label, voice }: DriftSideProps): VNode {
  const { modality, source, document, place } = voice;
  const hedges = voiceHedges(voice);
  const words = voiceWords(voice);
  return (
    <div class="side">
      <p>
        <span class="faint">{label}</span> <ModalityScale modality={modality} />
      </p>
      {words === null ? (
        <p class="words faint">Its words are not kept.</p>
      ) : (
        <p class="words">
          “<Words lang={document?.lang ?? null}>{words}</Words>”
        </p>
      )}
      {hedges.length === 0 ? null : (
        <p>
          <span class="faint">holds back by</span>{' '}
          {hedges.map((hedge) => (
            <span key={hedge}>
              “<Words>{hedge}</Words>”{' '}
            </span>
          ))}
        </p>
      )}
      <p>
        <SourceLink source={source} />
        {document === null ? ', heard and not read' : null}
        {document === null ? null : (
          <>
            , {place === null ? 'in' : `${place.toLowerCase()} of`} <DocumentLink document={document} />
            {document.located ? null : <span class="faint"> (not seen)</span>}
          </>
        )}
      </p>
    </div>
  );
}
