/**
 * People's grades by the Admiralty scale: the reliability of a source, A to F, and the credibility of a claim, 1 to 6.
 * Two axes, never mixed (R7). An assessment takes the place of the one that its maker saw: who saw an older one is told.
 */
import type { MakeChange } from '../change/change.store.ts';
import { readInput } from '../change/input.schema.ts';
import type { Asked, Changed } from '../core/model/change.ts';
import { stands } from '../core/model/judgement.ts';
import type { CredibilityAssessment, ReliabilityAssessment } from '../core/model/judgement.ts';
import type { MakeId } from '../core/model/ids.ts';
import type { Origins } from '../core/provenance/origins.ts';
import { refusal } from '../errors.ts';
import { credibilityInput, reliabilityInput } from './assessment.schema.ts';
import type { JudgementWrites } from './judgement.store.ts';

export interface AssessmentOptions {
  readonly makeChange: MakeChange;
  readonly writes: JudgementWrites;
  readonly makeId: MakeId;
  /** Of what affirms the claim and what entails it, as it is now. */
  readonly originsOf: (claimId: string) => Promise<Origins>;
}

export interface AssessmentService {
  /** Of a source, on a topic or on all; what it supersedes must be what stands there, null where nothing does. */
  readonly assessReliability: (input: object, asked: Asked) => Promise<Changed>;
  /** Of a claim. Grade 1 is refused (GRADE_NOT_EARNED) while fewer than two independent attested origins are known. */
  readonly assessCredibility: (input: object, asked: Asked) => Promise<Changed>;
}

const EARNS_BEST = 2;

/** Creates the service. What it throws for the caller to mend is a Refusal. */
export function createAssessmentService(options: AssessmentOptions): AssessmentService {
  const { makeChange, writes, makeId, originsOf } = options;
  return {
    assessReliability: async (input, asked) => {
      const { source, grade, topic, rationale, supersedes } = readInput(reliabilityInput, input);
      const order = { action: 'ASSESS_RELIABILITY', asked, reason: rationale } as const;
      return await makeChange(order, async (transaction) => {
        const locked = await writes.lock(transaction, [source]);
        if (!locked.has(source)) throw unknown('source', source);
        const made = await writes.within(transaction, source, 'RELIABILITY');
        const standing = made.find((one) => stands(one) && one.topic === topic) ?? null;
        checkSeen(standing, supersedes);
        const id = makeId('reliability', transaction.operation);
        await writes.write(transaction, {
          ...{ id, kind: 'RELIABILITY', ofIds: [source], reason: rationale, supersedesId: supersedes },
          says: { letter: grade, topic },
        });
        return { answer: { id }, changes: { sourceIds: [source] }, subjectIds: [id], detail: { grade } };
      });
    },
    assessCredibility: async (input, asked) => {
      const read = readInput(credibilityInput, input);
      const { claim, grade, rationale, reliabilitySeen, supersedes } = read;
      const order = { action: 'ASSESS_CREDIBILITY', asked, reason: rationale } as const;
      return await makeChange(order, async (transaction) => {
        const locked = await writes.lock(transaction, [claim]);
        if (!locked.has(claim)) throw unknown('claim', claim);
        const made = await writes.within(transaction, claim, 'CREDIBILITY');
        checkSeen(made.find((one) => stands(one)) ?? null, supersedes);
        if (grade === 1) checkEarned(await originsOf(claim));
        const id = makeId('credibility', transaction.operation);
        await writes.write(transaction, {
          ...{ id, kind: 'CREDIBILITY', ofIds: [claim], reason: rationale, supersedesId: supersedes },
          says: { grade, reliabilitySeen },
        });
        return { answer: { id }, subjectIds: [id, claim], detail: { grade } };
      });
    },
  };
}

function unknown(field: string, id: string) {
  return refusal('NOT_FOUND', ['input', field], `there is no ${field} ${id}`);
}

/** Who grades must have seen the grade that stands: else theirs would be lost without a word. */
function checkSeen(
  standing: ReliabilityAssessment | CredibilityAssessment | null,
  supersedes: string | null,
): void {
  if ((standing?.id ?? null) === supersedes) return;
  const message =
    standing === null
      ? `${String(supersedes)} does not stand, so nothing can take its place`
      : `${standing.id} stands: an assessment names in supersedes the one that its maker saw`;
  throw refusal('CONFLICT', ['input', 'supersedes'], message);
}

/** Reasons, as far as the analysis gives them: how many are left, and what joined the others. */
function checkEarned({ lower, upper, joins }: Origins): void {
  if (lower >= EARNS_BEST) return;
  const reasons = new Map<string, number>();
  for (const { reason } of joins) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const joined = Array.from(reasons, ([reason, times]) => `${reason} (${String(times)})`).join(', ');
  const why = joined === '' ? '' : `; joined as one by ${joined}`;
  throw refusal(
    'GRADE_NOT_EARNED',
    ['input', 'grade'],
    `grade 1 needs two independent attested origins; origins.lower is ${String(lower)}, upper ${String(upper)}${why}`,
  );
}
