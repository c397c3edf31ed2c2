/** Judgements that somebody might make, at random, and what each sets. */
import { idsThere, idsWith } from './plain-model.ts';
import type { PlainModel, Sets } from './plain-model.ts';
import { textAt } from './payload.ts';
import { oneWith } from './same-as-model.ts';
import { judgementsOf, maybeOne, oneOf, oneOfFew, REASON } from './proposal.ts';
import type { Proposal, Propose, Setting } from './proposal.ts';

/** A judgement: what it says is kept with it. */
function judging(
  { model }: Setting,
  { mutation, path, input, says }: { mutation: string; path: string; input: object; says: object },
  also: (id: string) => Sets = () => [],
): Proposal {
  return {
    mutation,
    input,
    toSets: (payload) => {
      const id = textAt(payload, `${path}.id`);
      model.meet({ id, ...says, kind: 'judgement' });
      return [[`judgement ${id}`, 'there'], ...also(id)];
    },
  };
}

export const assessCredibility: Propose = (setting) => {
  const { model, chance } = setting;
  const facts = model.facts();
  const claim = maybeOne(chance, idsThere(facts, 'claim'));
  if (claim === null) return null;
  const says = { of: claim, judges: 'credibility', grade: 1 + chance.below(6) };
  const stands = judgementsOf(model, facts, (one) => one['of'] === claim && one['judges'] === 'credibility');
  const supersedes = chance.happens(0.1) ? null : (stands.at(-1)?.id ?? null);
  const { grade } = says;
  const input = { claim, grade, rationale: REASON, reliabilitySeen: true, supersedes };
  return judging(setting, { mutation: 'assessCredibility', path: 'assessment', input, says });
};

export const assessReliability: Propose = (setting) => {
  const { model, chance } = setting;
  const facts = model.facts();
  const source = maybeOne(chance, idsThere(facts, 'source'));
  if (source === null) return null;
  const topic = oneOf(chance, [null, null, 'tides']);
  const grade = oneOf(chance, ['A', 'B', 'C', 'D', 'E', 'F']);
  const isOne = oneWith(model, facts, source);
  const stands = judgementsOf(
    model,
    facts,
    (one) => isOne(one['of']) && one['judges'] === 'reliability' && one['topic'] === topic,
  );
  const supersedes = chance.happens(0.1) ? null : (stands.at(-1)?.id ?? null);
  const input = { source, grade, topic, rationale: REASON, supersedes };
  const says = { of: source, judges: 'reliability', grade, topic };
  return judging(setting, { mutation: 'assessReliability', path: 'assessment', input, says });
};

export const adjudicate: Propose = (setting) => {
  const claim = maybeOne(setting.chance, idsThere(setting.model.facts(), 'claim'));
  if (claim === null) return null;
  const outcome = oneOf(setting.chance, ['BORNE_OUT', 'REFUTED', 'REFUTED', 'UNDECIDED']);
  const says = { of: claim, judges: 'outcome', outcome };
  const input = { claim, outcome, reason: REASON };
  return judging(setting, { mutation: 'adjudicateClaim', path: 'adjudication', input, says });
};

export const audit: Propose = (setting) => {
  const { model, chance } = setting;
  const facts = model.facts();
  const confirmed = idsWith(facts, 'attribution', 'CONFIRMED');
  const attribution = maybeOne(chance, chance.happens(0.9) ? confirmed : idsThere(facts, 'attribution'));
  if (attribution === null) return null;
  const faithful = chance.happens(0.6);
  const says = { of: attribution, judges: 'hand-off', faithful };
  const input = { attribution, faithful, reason: REASON };
  return judging(setting, { mutation: 'auditHandOff', path: 'audit', input, says });
};

export const withdraw: Propose = (setting) => {
  const { model, chance } = setting;
  const kind = oneOf(chance, ['source', 'document', 'document', 'assertion', 'assertion']);
  const id = oneOfFew(chance, idsThere(model.facts(), kind));
  if (id === null) return null;
  const says = { of: id, judges: 'withdrawal' };
  return judging(setting, { mutation: 'withdraw', path: 'withdrawal', input: { id, reason: REASON }, says });
};

export const declareDependence: Propose = (setting) => {
  const { model, chance } = setting;
  const ids = idsThere(model.facts(), chance.happens(0.7) ? 'source' : 'assertion');
  const [a, b] = [oneOfFew(chance, ids), oneOfFew(chance, ids)];
  if (a === null || b === null) return null;
  const dependent = chance.happens(0.5);
  const kind = oneOf(chance, ['SAME_PERSON', 'SAME_OWNER', 'SYNDICATION', 'COPIED']);
  const says = { judges: 'dependence', a, b, dependent };
  const input = { a, b, dependent, kind, reason: REASON };
  return judging(setting, { mutation: 'declareDependence', path: 'judgement', input, says });
};

export const attachReview: Propose = (setting) => {
  const claim = maybeOne(setting.chance, idsThere(setting.model.facts(), 'claim'));
  if (claim === null) return null;
  const input = { claim, rating: 'mostly so', ratingValue: 4, bestRating: 5, worstRating: 1 };
  return judging(setting, {
    ...{ mutation: 'attachReview', path: 'review', input },
    says: { of: claim, judges: 'review' },
  });
};

export const judgeIdentity: Propose = ({ model, chance }) => {
  const facts = model.facts();
  const all = idsThere(facts, 'source');
  const a = oneOfFew(chance, all);
  const alike = all.filter((id) => model.things.get(id)?.['key'] !== undefined && sameLetter(model, id, a));
  const others = (chance.happens(0.95) ? alike : all).filter((id) => id !== a);
  const b = oneOfFew(chance, others);
  if (a === null || b === null) return null;
  const same = chance.happens(0.65);
  return {
    mutation: 'judgeIdentity',
    input: { a, b, same, reason: REASON },
    toSets: (payload) => {
      const id = textAt(payload, 'match.id');
      const [one, other] = [textAt(payload, 'match.a.id'), textAt(payload, 'match.b.id')];
      model.meet({ id, kind: 'match', a: one, b: other });
      return [[`match ${id}`, same ? 'CONFIRMED' : 'REJECTED']];
    },
  };
};

/** Keys of one kind begin with one letter. */
export function sameLetter(model: PlainModel, id: string, other: string | null): boolean {
  const letter = (one: string | null): string =>
    String(model.things.get(one ?? '')?.['key'])
      .split('#')[1]
      ?.charAt(0) ?? '';
  return letter(id) === letter(other);
}
