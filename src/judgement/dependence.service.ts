/**
 * Dependence between two sources or two assertions, declared or denied by a person. Who changes their mind has the earlier
 * judgement undone first: two that stand against each other would leave nothing to count by.
 */
import type { MakeChange } from '../change/change.store.ts';
import { readInput } from '../change/input.schema.ts';
import type { Asked, Changed } from '../core/model/change.ts';
import { idKind } from '../core/model/ids.ts';
import type { MakeId } from '../core/model/ids.ts';
import { stands } from '../core/model/judgement.ts';
import type { DependenceJudgement } from '../core/model/judgement.ts';
import { Refusal, refusal } from '../errors.ts';
import { dependenceInput } from './dependence.schema.ts';
import type { ReadClaimsOfAssertions } from './dependence.store.ts';
import type { JudgementWrites } from './judgement.store.ts';

export interface DependenceOptions {
  readonly makeChange: MakeChange;
  readonly writes: JudgementWrites;
  readonly claimsOf: ReadClaimsOfAssertions;
  readonly makeId: MakeId;
}

export interface DependenceService {
  /** Of two that nobody has judged together, or whose judgements were undone. */
  readonly declareDependence: (input: object, asked: Asked) => Promise<Changed>;
}

/** Creates the service. What it throws for the caller to mend is a Refusal. */
export function createDependenceService(options: DependenceOptions): DependenceService {
  const { makeChange, writes, claimsOf, makeId } = options;
  return {
    declareDependence: async (input, asked) => {
      const { a, b, dependent, kind, reason } = readInput(dependenceInput, input);
      return await makeChange({ action: 'DECLARE_DEPENDENCE', asked, reason }, async (transaction) => {
        const locked = await writes.lock(transaction, [a, b]);
        checkThere({ a, b }, locked);
        checkNotJudged(await writes.within(transaction, a, 'DEPENDENCE'), b);
        const id = makeId('dependence', transaction.operation);
        const isOfSources = idKind(a) === 'source';
        const [claimIds] = await Promise.all([
          isOfSources ? [] : claimsOf(transaction, [a, b]),
          writes.write(transaction, {
            ...{ id, kind: 'DEPENDENCE', ofIds: [a, b], reason },
            says: { aId: a, bId: b, dependent, dependenceKind: kind },
          }),
        ]);
        const changes = isOfSources ? { sourceIds: [a, b] } : { claimIds };
        return { answer: { id }, changes, subjectIds: [id, a, b], detail: { dependent } };
      });
    },
  };
}

function checkThere(asked: Readonly<Record<'a' | 'b', string>>, there: ReadonlyMap<string, unknown>): void {
  const missing = (['a', 'b'] as const).filter((field) => !there.has(asked[field]));
  if (missing.length === 0) return;
  throw new Refusal(
    missing.map((field) => ({
      code: 'NOT_FOUND',
      path: ['input', field],
      message: `there is no ${String(idKind(asked[field]))} ${asked[field]}`,
    })),
  );
}

function checkNotJudged(ofFirst: readonly DependenceJudgement[], otherId: string): void {
  const standing = ofFirst.find((one) => stands(one) && (one.aId === otherId || one.bId === otherId));
  if (standing === undefined) return;
  const says = standing.dependent ? 'dependent' : 'independent';
  const message = `${standing.id} stands and says that they are ${says}: undo it before another is made`;
  throw refusal('CONFLICT', ['input', 'dependent'], message);
}
