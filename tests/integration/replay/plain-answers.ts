/** What the plain model says of a claim or source as of a time, where no arithmetic of the service's is needed. */
import { idsWith } from './plain-model.ts';
import type { Facts, PlainModel, Thing } from './plain-model.ts';
import { judgementsOf } from './proposal.ts';
import { oneWith, plainCanonicals, plainWithdrawn } from './same-as-model.ts';

/** The last that was made, of those that stand. */
function lastOf(
  model: PlainModel,
  facts: Facts,
  matches: (judgement: Thing) => boolean,
): Readonly<Record<string, unknown>> | null {
  return judgementsOf(model, facts, matches).at(-1) ?? null;
}

export function plainGrading(model: PlainModel, facts: Facts, claim: string): object | null {
  const found = lastOf(model, facts, (one) => one['judges'] === 'credibility' && one['of'] === claim);
  return found === null ? null : { id: found['id'], grade: found['grade'] };
}

/** Of all who are one with a source: on a topic, or on all for null. */
export function plainReliability(
  model: PlainModel,
  facts: Facts,
  source: string,
  topic: string | null,
): object | null {
  const isOne = oneWith(model, facts, source);
  const found = lastOf(
    model,
    facts,
    (one) => one['judges'] === 'reliability' && isOne(one['of']) && one['topic'] === topic,
  );
  return found === null ? null : { id: found['id'], grade: found['grade'], topic };
}

const assertionsOf = (
  model: PlainModel,
  facts: Facts,
  matches: (assertion: Thing) => boolean,
): readonly Thing[] =>
  idsWith(facts, 'assertion', 'CONFIRMED')
    .map((one) => model.things.get(one))
    .filter((one) => one !== undefined)
    .filter(matches);

/** Of how many claims those speak who are one with a source. */
export function plainClaimCount(model: PlainModel, facts: Facts, source: string): number {
  const isOne = oneWith(model, facts, source);
  return new Set(assertionsOf(model, facts, (one) => isOne(one['source'])).map((one) => one['claim'])).size;
}

/** How many hand-offs of all who are one with a source were found faithful and distorted: of each the last word. */
export function plainHandOffs(model: PlainModel, facts: Facts, source: string): object {
  const isOne = oneWith(model, facts, source);
  const last = new Map<unknown, unknown>();
  for (const one of judgementsOf(model, facts, ({ judges }) => judges === 'hand-off')) {
    const from = model.things.get(String(one['of']))?.['from'];
    const speaker = model.things.get(String(from))?.['source'];
    if (isOne(speaker)) last.set(one['of'], one['faithful']);
  }
  const faithful = [...last.values()].filter((one) => one === true).length;
  return { handOffs: last.size, faithful, distorted: last.size - faithful };
}

export interface PlainVoices {
  readonly confirmedIds: readonly string[];
  /** Where nothing hides any of them: nothing withdrawn, undecided or located. */
  readonly areAllShown: boolean;
  readonly creditIds: readonly string[];
}

/** Who states a claim, in its own right. */
export function plainVoices(model: PlainModel, facts: Facts, claim: string): PlainVoices {
  const voices = assertionsOf(model, facts, (one) => one['claim'] === claim);
  const confirmed = new Set(voices.map(({ id }) => id));
  const canonicals = plainCanonicals(model, facts);
  const withdrawn = new Set(plainWithdrawn(model, facts));
  const located = new Set(
    [...facts.keys()].filter((fact) => fact.startsWith('LOCATED_AS ')).map((fact) => fact.split(' ')[1]),
  );
  const credits = (...statuses: readonly string[]): readonly Thing[] =>
    idsWith(facts, 'attribution', ...statuses)
      .map((one) => model.things.get(one))
      .filter((one) => one !== undefined)
      .filter((one) => confirmed.has(String(one['from'])));
  const standing = credits('CONFIRMED').filter((one) => confirmed.has(String(one['to'])));
  const isPlain = voices.every(({ id, source, document }) => {
    const others = [id, source, document, canonicals.get(String(source))];
    return !others.some((one) => withdrawn.has(String(one))) && !located.has(String(document));
  });
  const isDecided = credits('CONFIRMED', 'SUGGESTED').length === standing.length;
  const isRead = standing.every((one) => !withdrawn.has(String(one['readIn'])));
  return {
    confirmedIds: [...confirmed].sort(),
    areAllShown: isPlain && isDecided && isRead,
    creditIds: standing.map(({ id }) => id).sort(),
  };
}
