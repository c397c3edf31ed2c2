import type { VNode } from 'preact';
import type { Modality } from '../generated.ts';
import './modality-scale.css';

/** How sure a voice sounds, weakest first: the number of filled steps, and the words for it. */
const modalities: Readonly<Record<Modality, { readonly steps: number; readonly words: string }>> = {
  UNCOMMITTED: { steps: 1, words: 'uncommitted' },
  POSSIBLE: { steps: 2, words: 'possible' },
  PROBABLE: { steps: 3, words: 'probable' },
  CERTAIN: { steps: 4, words: 'certain' },
};

export function ModalityScale({ modality }: { readonly modality: Modality }): VNode {
  const { steps, words } = modalities[modality];
  return (
    <span class="modality" title={`sounds ${words}: ${String(steps)} of 4`}>
      <span class="modality-steps" aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span key={step} class={step <= steps ? 'step full' : 'step'} />
        ))}
      </span>{' '}
      {words}
    </span>
  );
}
