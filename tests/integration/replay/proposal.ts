/** What a random change is: what is asked for, and what it sets by the rules of the domain where it is made. */
import type { Chance } from '../../calibration/chance.ts';
import type { Facts, PlainModel, Sets, Thing } from './plain-model.ts';
import { idsThere } from './plain-model.ts';

export interface Setting {
  readonly model: PlainModel;
  readonly chance: Chance;
}

export interface Proposal {
  readonly mutation: string;
  readonly input: object;
  /** Of a change that was made: what it set. */
  readonly toSets: (payload: unknown) => Sets;
  /** The activity that it takes back. */
  readonly undoes?: string;
}

/** Null where there is nothing yet that it could be of. */
export type Propose = (setting: Setting) => Proposal | null;

export const REASON = 'it is on record, and we have looked at it twice';

export const oneOf = <T>(chance: Chance, list: readonly T[]): T => {
  const found = list[chance.below(list.length)];
  if (found === undefined) throw new Error('there is nothing to choose among');
  return found;
};

export const maybeOne = (chance: Chance, ids: readonly string[]): string | null =>
  ids.length === 0 ? null : oneOf(chance, ids);

/** Mostly one of a few, so that changes meet. */
export const oneOfFew = (chance: Chance, ids: readonly string[]): string | null =>
  maybeOne(chance, chance.happens(0.7) ? ids.toSorted().slice(0, 6) : ids);

const strength: Readonly<Record<string, number>> = { SUGGESTED: 0, REJECTED: 1, CONFIRMED: 2 };

/** Of two words on one thing the stronger stands. */
export function settle(facts: Facts, fact: string, status: string): Sets {
  const stands = facts.get(fact);
  return stands === undefined || (strength[status] ?? 0) > (strength[stands] ?? 0) ? [[fact, status]] : [];
}

/** The judgements of a kind that stand, the last made last. */
export function judgementsOf(
  model: PlainModel,
  facts: Facts,
  matches: (judgement: Thing) => boolean,
): readonly Thing[] {
  const found = idsThere(facts, 'judgement').map((id) => model.things.get(id));
  return found.filter((one) => one !== undefined).filter(matches);
}
