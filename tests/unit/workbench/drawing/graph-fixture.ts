/** Graphs of claims as the service answers them, in short. */
import type { GraphVoice, PictureGraph } from '../../../../src/workbench/drawing/picture-graph.ts';

export const claimId = 'claim_1';

interface Given {
  readonly id: string;
  readonly originType?: GraphVoice['originType'];
  readonly name?: string;
  readonly type?: GraphVoice['assertion']['source']['type'];
  readonly stances?: GraphVoice['stances'];
  readonly claim?: string;
  readonly reached?: boolean;
  readonly modality?: GraphVoice['assertion']['modality'];
  readonly hedges?: readonly string[];
  readonly others?: readonly string[];
  readonly document?: GraphVoice['assertion']['document'];
}

export function aVoice({ id, originType = null, name = id, ...more }: Given): GraphVoice {
  return {
    assertion: {
      id,
      source: { id: `source of ${id}`, type: more.type ?? 'OUTLET', name },
      document: more.document ?? null,
      stance: 'AFFIRMS',
      modality: more.modality ?? 'CERTAIN',
      hedges: more.hedges ?? [],
      claim: { id: more.claim ?? claimId },
    },
    others: (more.others ?? []).map((other) => ({ id: other })),
    stances: more.stances ?? ['AFFIRMS'],
    originType,
    reached: more.reached ?? true,
  };
}

export function aHandOff(
  from: string,
  to: string,
  cue: string | null = 'said',
): PictureGraph['handOffs'][number] {
  return { from: { id: from }, to: { id: to }, readings: [{ id: `${from} reads ${to}`, cue, hedges: [] }] };
}

/** `credits`: pairs as “from>to”. A voice that credits nobody is named by itself. */
export function aGraph(voices: readonly GraphVoice[], credits: readonly string[]): PictureGraph {
  return {
    total: voices.length,
    voices,
    handOffs: credits.map((credit) => aHandOff(...(credit.split('>') as [string, string]))),
  };
}

/** `count` ids: “prefix1”, “prefix2”, … */
export function idsOf(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);
}
