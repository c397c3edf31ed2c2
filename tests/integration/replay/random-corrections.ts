/** Claims and sources described otherwise, suggestions decided, records retracted and placeholders found, at random. */
import { asText } from './look-behind.ts';
import { idsThere, idsWith } from './plain-model.ts';
import type { Facts, PlainModel, Sets } from './plain-model.ts';
import { textAt } from './payload.ts';
import { maybeOne, oneOf, oneOfFew, REASON, settle } from './proposal.ts';
import type { Propose } from './proposal.ts';
import { setsOfDocument } from './random-chains.ts';
import { sameLetter } from './random-judgements.ts';
import { createNaming, documentKeys, isPlaceholder } from './world.ts';

export const relate: Propose = (setting) => {
  const { model, chance } = setting;
  const claims = idsThere(model.facts(), 'claim');
  const [from, to] = [maybeOne(chance, claims), maybeOne(chance, claims)];
  if (from === null || to === null) return null;
  const kind = oneOf(chance, ['SAME_AS', 'ENTAILS', 'ENTAILS', 'CONTRADICTS', 'TENSION', 'SUPERSEDES']);
  const status = oneOf(chance, ['CONFIRMED', 'CONFIRMED', 'SUGGESTED', 'REJECTED']);
  const note = chance.happens(0.3) ? oneOf(chance, ['by their words', 'by their dates']) : null;
  return {
    mutation: 'relateClaims',
    input: { from, to, kind, status, note },
    toSets: (payload) => {
      const id = textAt(payload, 'relation.id');
      const ends = { from: textAt(payload, 'relation.from.id'), to: textAt(payload, 'relation.to.id') };
      model.meet({ id, kind: 'relation', relation: kind, ...ends });
      return settle(model.facts(), `relation ${id}`, status);
    },
  };
};

export const locate: Propose = (setting) => {
  const { model, chance } = setting;
  const facts = model.facts();
  const documents = idsThere(facts, 'document');
  const placeholder = oneOfFew(
    chance,
    documents.filter((id) => model.things.get(id)?.['located'] === chance.happens(0.1)),
  );
  if (placeholder === null) return null;
  const naming = createNaming(model, chance);
  const key = oneOf(
    chance,
    documentKeys.filter((one) => !isPlaceholder(one)),
  );
  return {
    mutation: 'locateDocument',
    input: { placeholder, document: naming.document(key), reason: REASON },
    toSets: (payload) => {
      const found = [(payload as { readonly document: unknown }).document];
      const tie = `LOCATED_AS ${placeholder} ${textAt(payload, 'document.id')}`;
      const isNew: Sets = facts.has(tie) ? [] : [[tie, 'CONFIRMED']];
      return [...setsOfDocument(model, naming, found, facts), ...isNew];
    },
  };
};

export const amendClaim: Propose = ({ model, chance }) => {
  const facts = model.facts();
  const claim = oneOfFew(chance, idsThere(facts, 'claim'));
  if (claim === null) return null;
  const text = chance.happens(0.5) ? oneOf(chance, ['The tide was late', 'The tide came late']) : null;
  const topics = text === null || chance.happens(0.5) ? [oneOf(chance, ['tides', 'boats', 'mud'])] : null;
  return {
    mutation: 'amendClaim',
    input: { claim, text, topics, reason: REASON },
    toSets: () => setsOf(facts, { [`text of ${claim}`]: text, [`topics of ${claim}`]: topics }),
  };
};

export const describeSource: Propose = ({ model, chance }) => {
  const facts = model.facts();
  const source = oneOfFew(chance, idsThere(facts, 'source'));
  if (source === null) return null;
  const outlets = idsThere(facts, 'source').filter((id) => sameLetter(model, id, source));
  const other = oneOfFew(chance, outlets);
  const isOutlet = String(model.things.get(source)?.['key']).includes('#o');
  const said = chance.below(5);
  const name = oneOf(chance, [
    'The Tide (fictional)',
    'The Tidings (fictional)',
    'Tide and Time (fictional)',
  ]);
  const wanted = {
    addNames: said === 0 ? [{ value: name, lang: 'en', kind: 'ALIAS' }] : null,
    outletKind: said === 1 && isOutlet ? oneOf(chance, ['THINK_TANK', 'NEWSPAPER', 'BROADCASTER']) : null,
    country: said === 2 || said === 1 ? oneOf(chance, ['IQ', 'SE', 'NO']) : null,
    owners: said === 3 ? [{ owner: { id: other } }] : null,
    syndicatesFrom: said === 4 && isOutlet ? [{ id: other }] : null,
    role: said === 4 && !isOutlet ? oneOf(chance, ['mayor', 'harbour master']) : null,
  };
  const { outletKind, country, role } = wanted;
  return {
    mutation: 'describeSource',
    input: { source, ...wanted, reason: REASON },
    toSets: () => [
      ...setsOf(facts, {
        [`outletKind of ${source}`]: outletKind,
        [`country of ${source}`]: country,
        [`role of ${source}`]: role,
        [`name of ${source}: ${name}`]: said === 0 ? 'CONFIRMED' : null,
        [`OWNED_BY ${source} ${String(other)}`]: said === 3 ? 'CONFIRMED' : null,
        [`SYNDICATES_FROM ${source} ${String(other)}`]: wanted.syndicatesFrom === null ? null : 'CONFIRMED',
      }),
    ],
  };
};

/** What is otherwise than before. */
function setsOf(facts: Facts, wanted: Readonly<Record<string, unknown>>): Sets {
  return Object.entries(wanted).flatMap(([fact, value]): Sets => {
    if (value === null || facts.get(fact) === asText(value)) return [];
    return [[fact, asText(value)]];
  });
}

export const review: Propose = (setting) => {
  const { model, chance } = setting;
  const facts = model.facts();
  const kind = oneOf(chance, ['assertion', 'attribution', 'attribution', 'relation', 'match']);
  const ids = chance.happens(0.9) ? idsWith(facts, kind, 'SUGGESTED') : idsThere(facts, kind);
  const id = maybeOne(chance, ids);
  if (id === null) return null;
  const verdict = chance.happens(0.6) ? 'CONFIRMED' : 'REJECTED';
  return {
    mutation: 'reviewSuggestion',
    input: { id, verdict, reason: REASON },
    toSets: () => setsOfVerdict(model, kind, id, verdict),
  };
};

export const retract: Propose = ({ model, chance }) => {
  const kind = oneOf(chance, ['attribution', 'attribution', 'relation']);
  const id = maybeOne(chance, idsThere(model.facts(), kind));
  if (id === null) return null;
  return {
    mutation: 'retract',
    input: { id, reason: REASON },
    toSets: () => setsOfVerdict(model, kind, id, 'REJECTED'),
  };
};

/** A suggested chain brought its assertions along: a verdict on a hand-off takes those with it that nothing else holds. */
function setsOfVerdict(model: PlainModel, kind: string, id: string, verdict: string): Sets {
  const facts = model.facts();
  const statusOf = (fact: string): string => facts.get(fact) ?? '';
  const creditsOf = (end: unknown): readonly string[] =>
    idsThere(facts, 'attribution').filter((one) => {
      const credit = model.things.get(one);
      return credit?.['from'] === end || credit?.['to'] === end;
    });
  const own: Sets = [[`${kind} ${id}`, verdict]];
  if (kind === 'assertion' && verdict === 'REJECTED') {
    const suggested = creditsOf(id).filter((one) => statusOf(`attribution ${one}`) === 'SUGGESTED');
    return [...own, ...suggested.map((one) => [`attribution ${one}`, verdict] as const)];
  }
  if (kind !== 'attribution') return own;
  const credit = model.things.get(id);
  const ends = [String(credit?.['from']), String(credit?.['to'])].filter(
    (end) => statusOf(`assertion ${end}`) === 'SUGGESTED',
  );
  const isHeld = (end: string): boolean =>
    creditsOf(end).some(
      (one) => one !== id && ['CONFIRMED', 'SUGGESTED'].includes(statusOf(`attribution ${one}`)),
    );
  const decided = verdict === 'CONFIRMED' ? ends : ends.filter((end) => !isHeld(end));
  return [...own, ...decided.map((end) => [`assertion ${end}`, verdict] as const)];
}
