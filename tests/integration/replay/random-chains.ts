/** Chains that somebody might have read, at random, and what recording them sets. */
import type { Chance } from '../../calibration/chance.ts';
import { valuesAt } from '../../support/running-server.ts';
import { maybeAt, textAt } from './payload.ts';
import type { Facts, PlainModel, Sets } from './plain-model.ts';
import { oneOf, settle } from './proposal.ts';
import type { Proposal, Setting } from './proposal.ts';
import {
  claimKeys,
  createNaming,
  documentKeys,
  hiddenKeys,
  isPlaceholder,
  outletKeys,
  personKeys,
  publisherOf,
} from './world.ts';
import type { Naming } from './world.ts';

const ofSource = `id keys ... on AnonymousSource { carriedBy { id keys } }
  ... on UnnamedGroup { carriedBy { id keys } } ... on UnspecifiedSource { carriedBy { id keys } }`;
const ofDocument = 'id keys located publisher { id keys }';

export const selectionOfChains = `document { ${ofDocument} }
  chains {
    claim { id keys }
    assertions { id source { ${ofSource} } document { ${ofDocument} } }
    attributions { id from { id } to { id } readIn { id } }
  }`;

/** One to three chains of a document; a fourth of them are suggested. */
export function proposeChains({ model, chance }: Setting): Proposal {
  const naming = createNaming(model, chance);
  const status = chance.among([
    ['CONFIRMED', 0.7],
    ['SUGGESTED', 0.26],
    ['REJECTED', 0.04],
  ]);
  const read = oneOf(
    chance,
    documentKeys.filter((key) => !isPlaceholder(key)),
  );
  const chains = Array.from({ length: 1 + chance.below(3) }, () => {
    const claim = oneOf(chance, claimKeys);
    return { claim: naming.claim(claim), links: randomLinks(chance, naming, read) };
  });
  return {
    mutation: 'recordChains',
    input: { readIn: naming.document(read), chains, status },
    toSets: (payload) => setsOfChains(model, naming, payload, status),
  };
}

function randomLinks(chance: Chance, naming: Naming, read: string): readonly object[] {
  const length = 1 + chance.below(4);
  const first = chance.happens(0.85) ? publisherOf(read) : oneOf(chance, outletKeys);
  const keys = [first];
  const links = [link(chance, { source: naming.source(first) }, length === 1)];
  while (links.length < length) {
    const isLast = links.length === length - 1;
    const cited = isLast && chance.happens(0.6) ? null : oneOf(chance, documentKeys);
    const source = cited === null ? oneOf(chance, [...hiddenKeys, ...personKeys]) : publisherOf(cited);
    if (keys.includes(source)) break;
    keys.push(source);
    const where = cited === null || chance.happens(0.2) ? {} : { document: naming.document(cited) };
    links.push(
      link(chance, { source: naming.source(source), cue: oneOf(chance, ['said', 'told']), ...where }, isLast),
    );
  }
  return links;
}

/** Mostly said alike: what is described otherwise is refused. */
function link(chance: Chance, more: object, isLast: boolean): object {
  const isOdd = chance.happens(0.03);
  return {
    ...more,
    stance: isOdd ? 'DENIES' : 'AFFIRMS',
    modality: isOdd ? 'POSSIBLE' : 'CERTAIN',
    ...(isLast && chance.happens(0.3) ? { basis: 'OBSERVED', place: 'LEDE' } : {}),
    ...(isLast && chance.happens(0.15) ? { stance: 'DENIES', place: 'HEADLINE' } : {}),
  };
}

function setsOfChains(model: PlainModel, naming: Naming, payload: unknown, status: string): Sets {
  const facts = model.facts();
  const chains = valuesAt(payload, 'chains.*');
  const voices = chains.flatMap((chain) =>
    valuesAt(chain, 'assertions.*').map((voice) => ({ chain, voice })),
  );
  const sets = new Map<string, string>(setsOfDocument(model, naming, valuesAt(payload, 'document'), facts));
  const add = (more: Sets): void => more.forEach(([fact, value]) => sets.set(fact, value));
  for (const { chain, voice } of voices) {
    const id = textAt(voice, 'id');
    add(meet(model, naming, 'claim', valuesAt(chain, 'claim'), facts));
    add(meet(model, naming, 'source', valuesAt(voice, 'source'), facts));
    add(meet(model, naming, 'source', valuesAt(voice, 'source.carriedBy'), facts));
    add(setsOfDocument(model, naming, valuesAt(voice, 'document'), facts));
    const [source, claim] = [textAt(voice, 'source.id'), textAt(chain, 'claim.id')];
    model.meet({ id, kind: 'assertion', source, claim, document: maybeAt(voice, 'document.id') });
    add(settle(facts, `assertion ${id}`, status));
  }
  for (const chain of chains) {
    for (const credit of valuesAt(chain, 'attributions.*')) {
      const id = textAt(credit, 'id');
      const ends = { from: textAt(credit, 'from.id'), to: textAt(credit, 'to.id') };
      const [claim, readIn] = [textAt(chain, 'claim.id'), textAt(credit, 'readIn.id')];
      model.meet({ id, kind: 'attribution', claim, readIn, ...ends });
      add(settle(facts, `attribution ${id}`, status));
    }
  }
  return [...sets];
}

/** A document and its publisher. */
export function setsOfDocument(
  model: PlainModel,
  naming: Naming,
  found: readonly unknown[],
  facts: Facts,
): Sets {
  return found.flatMap((document) => [
    ...meet(model, naming, 'document', [document], facts),
    ...meet(model, naming, 'source', valuesAt(document, 'publisher'), facts),
  ]);
}

function meet(
  model: PlainModel,
  naming: Naming,
  kind: string,
  found: readonly unknown[],
  facts: Facts,
): Sets {
  return found.flatMap((one) => {
    const id = maybeAt(one, 'id');
    const key = maybeAt(one, 'keys.*');
    if (id === null || key === null) return [];
    model.meet({ id, kind, key, located: valuesAt(one, 'located')[0] });
    return naming.setsOfNew(kind, id, key, facts);
  });
}
