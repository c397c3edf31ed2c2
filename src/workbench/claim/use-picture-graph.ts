import type { EvidenceScope } from '../generated.ts';
import { useAnswer } from '../api/use-answer.ts';
import type { Asked } from '../api/use-answer.ts';
import type { ShownGraph } from './shown-graph.ts';

interface Question {
  readonly id: string;
  readonly scope: EvidenceScope;
  readonly asOf: string | null;
  readonly lang: string | null;
}

export interface Picture {
  readonly asked: Asked<'claim-graph'>;
  /** Null until it is there. */
  readonly graph: ShownGraph | null;
  /** How many voices were asked for. */
  readonly first: number;
}

const AT_FIRST = 1_000;
/** As many as an answer may hold, with what a picture of so many still shows. */
const AT_MOST = 5_000;

/** The claim's graph to be drawn: of a large claim a first part, and then as much as there may be. */
export function usePictureGraph(question: Question): Picture {
  const part = useAnswer('claim-graph', { ...question, first: AT_FIRST, lean: false });
  const total = part.answer?.data.claim?.graph.total ?? 0;
  const more = useAnswer(
    'claim-graph',
    total > AT_FIRST ? { ...question, first: AT_MOST, lean: true } : null,
  );
  const asked = more.answer === null ? part : more;
  return {
    asked,
    graph: asked.answer?.data.claim?.graph ?? null,
    first: total > AT_FIRST ? AT_MOST : AT_FIRST,
  };
}
