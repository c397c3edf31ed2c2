/**
 * What is so at any time, kept as plainly as can be (R6): a list of changes with what each set. What is so at a time is
 * what the changes that stood then set, one after the other. It shares nothing with how the service keeps what was before.
 */

/** What it is of, and what that is: `assertion assertion_1` → `CONFIRMED`. What nobody set is not there. */
export type Facts = ReadonlyMap<string, string>;
export type Sets = readonly (readonly [fact: string, value: string])[];

export interface PlainChange {
  readonly activityId: string;
  readonly at: string;
  readonly action: string;
  readonly sets: Sets;
  /** Of an undo: the activity that it takes back. */
  readonly undoes: string | null;
}

/** What a thing is, whatever becomes of it; by id. */
export interface Thing {
  readonly id: string;
  readonly kind: string;
  /** Of what it is, or between what it stands: ids by role; and what else never changes. */
  readonly [more: string]: unknown;
}

export interface PlainModel {
  readonly changes: readonly PlainChange[];
  readonly things: ReadonlyMap<string, Thing>;
  readonly add: (change: PlainChange) => void;
  readonly meet: (thing: Thing) => void;
  /** Now, where no time is given. */
  readonly facts: (asOf?: string) => Facts;
  readonly stands: (activityId: string, asOf?: string) => boolean;
  /** What undid it and stands; null where it is not undone. */
  readonly undoneBy: (activityId: string) => string | null;
}

const END_OF_TIME = '9999';

/** Creates a model of nothing. */
export function createPlainModel(): PlainModel {
  const changes: PlainChange[] = [];
  const things = new Map<string, Thing>();
  const undos = new Map<string, PlainChange[]>();
  let now: Map<string, string> | null = new Map();

  const undoOf = (activityId: string, asOf: string): PlainChange | undefined =>
    (undos.get(activityId) ?? []).find((undo) => undo.at <= asOf && stands(undo.activityId, asOf));
  const stands = (activityId: string, asOf = END_OF_TIME): boolean => undoOf(activityId, asOf) === undefined;
  const fold = (asOf: string): Map<string, string> => {
    const facts = new Map<string, string>();
    for (const { activityId, at, sets } of changes) {
      if (at > asOf || !stands(activityId, asOf)) continue;
      for (const [fact, value] of sets) facts.set(fact, value);
    }
    return facts;
  };
  return {
    changes,
    things,
    add: (change) => {
      changes.push(change);
      if (change.undoes === null) for (const [fact, value] of change.sets) now?.set(fact, value);
      else {
        undos.set(change.undoes, [...(undos.get(change.undoes) ?? []), change]);
        now = null;
      }
    },
    meet: (thing) => things.set(thing.id, thing),
    facts: (asOf) => (asOf === undefined ? (now ??= fold(END_OF_TIME)) : fold(asOf)),
    stands,
    undoneBy: (activityId) => undoOf(activityId, END_OF_TIME)?.activityId ?? null,
  };
}

/** Ids of the things of a kind that are there, of whatever status, in order. */
export function idsThere(facts: Facts, kind: string): readonly string[] {
  const start = `${kind} `;
  return [...facts.keys()].filter((fact) => fact.startsWith(start)).map((fact) => fact.slice(start.length));
}

/** Those of them that have a status. */
export function idsWith(facts: Facts, kind: string, ...statuses: readonly string[]): readonly string[] {
  return idsThere(facts, kind).filter((id) => statuses.includes(facts.get(`${kind} ${id}`) ?? ''));
}
