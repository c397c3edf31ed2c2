/** What the database holds beside what the plain model says: no differences where both are right. */
import type { Behind } from './look-behind.ts';
import { idsThere, idsWith } from './plain-model.ts';
import type { Facts, PlainModel } from './plain-model.ts';
import { judgementsOf } from './proposal.ts';

/** Each as a line; empty where the two agree. */
export function differencesFrom(model: PlainModel, behind: Behind): readonly string[] {
  const facts = model.facts();
  return [
    ...differencesOf(facts, behind.facts),
    ...differencesOf(plainCanonicals(model, facts), behind.canonicals),
    ...differencesOf(asFacts(plainWithdrawn(model, facts)), asFacts(behind.withdrawnIds)),
    ...againstEachOther(model, facts),
  ];
}

const asFacts = (ids: readonly string[]): Facts => new Map(ids.map((id) => [`withdrawn ${id}`, 'is so']));

function differencesOf(said: Facts, found: Facts): readonly string[] {
  return [...new Set([...said.keys(), ...found.keys()])]
    .filter((fact) => said.get(fact) !== found.get(fact))
    .map(
      (fact) => `${fact}: by the model ${String(said.get(fact))}, in the database ${String(found.get(fact))}`,
    );
}

/** Whom each source counts for: of those that confirmed matches join, the one with the least id. */
export function plainCanonicals(model: PlainModel, facts: Facts): ReadonlyMap<string, string> {
  const canonicals = new Map(idsThere(facts, 'source').map((id) => [id, id]));
  const pairs = idsWith(facts, 'match', 'CONFIRMED').map((id) => model.things.get(id));
  for (let isDone = false; !isDone;) {
    isDone = true;
    for (const pair of pairs) {
      const ends = [String(pair?.['a']), String(pair?.['b'])];
      const [least = ''] = ends.map((end) => canonicals.get(end) ?? end).sort();
      for (const end of ends.filter((one) => canonicals.get(one) !== least)) {
        canonicals.set(end, least);
        isDone = false;
      }
    }
  }
  return canonicals;
}

/** Whether another is one with a source, itself included. */
export function oneWith(model: PlainModel, facts: Facts, source: string): (other: unknown) => boolean {
  const canonicals = plainCanonicals(model, facts);
  return (other) => other === source || canonicals.get(String(other)) === (canonicals.get(source) ?? source);
}

/** What a withdrawal stands of. */
export function plainWithdrawn(model: PlainModel, facts: Facts): readonly string[] {
  return judgementsOf(model, facts, (one) => one['judges'] === 'withdrawal')
    .map((one) => String(one['of']))
    .sort();
}

/** Of judgements that cannot both stand, those that do. */
function againstEachOther(model: PlainModel, facts: Facts): readonly string[] {
  const canonicals = plainCanonicals(model, facts);
  const merged = idsWith(facts, 'match', 'REJECTED')
    .map((id) => model.things.get(id))
    .filter((pair) => canonicals.get(String(pair?.['a'])) === canonicals.get(String(pair?.['b'])))
    .map((pair) => `${String(pair?.id)} says that two sources are two, and they are merged`);
  const judged = judgementsOf(model, facts, (one) => one['judges'] === 'dependence').map((one) =>
    [String(one['a']), String(one['b'])].sort().join(' '),
  );
  const located = [...facts.keys()]
    .filter((fact) => fact.startsWith('LOCATED_AS '))
    .map((fact) => fact.split(' ')[1]);
  const withdrawn = plainWithdrawn(model, facts);
  return [
    ...merged,
    ...twice(judged).map((pair) => `${pair} have two judgements of their dependence`),
    ...twice(located).map((id) => `${id} is located as two documents`),
    ...twice(withdrawn).map((id) => `${id} is withdrawn twice`),
  ];
}

function twice(list: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(list.filter((one, at) => list.indexOf(one) !== at))].map(String);
}
