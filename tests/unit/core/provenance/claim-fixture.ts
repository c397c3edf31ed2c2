/**
 * Small claims written by hand: a voice in a word, a credit in an arrow.
 * Unless told otherwise a voice is an outlet in a located document of its own and a credit is confirmed.
 */
import { claimChains } from '../../../../src/core/provenance/claim-chains.ts';
import type { ChainList, ChainListOptions } from '../../../../src/core/provenance/claim-chains.ts';
import { toClaimGraph } from '../../../../src/core/provenance/claim-graph.ts';
import type { Credit } from '../../../../src/core/provenance/credit.ts';
import type { Voice } from '../../../../src/core/provenance/voice.ts';

/** The assertion, its source and its document share the id. */
export function voice(assertionId: string, more: Partial<Voice> = {}): Voice {
  return {
    assertionId,
    sourceId: assertionId,
    sourceType: 'OUTLET',
    documentId: more.held === false ? null : assertionId,
    claimId: 'c',
    held: true,
    basis: 'UNKNOWN',
    modality: 'CERTAIN',
    stance: 'AFFIRMS',
    publishedAt: null,
    resolvedAs: [],
    ...more,
  };
}

/** A voice that is heard, not read: in no document, or in one that is only cited. */
export function unheldVoice(assertionId: string, more: Partial<Voice> = {}): Voice {
  return voice(assertionId, { held: false, ...more });
}

/** 'a>b' with the id 'a>b'; give an id for a parallel reading. */
export function credit(arrow: string, more: Partial<Credit> = {}): Credit {
  const [fromAssertionId = '', toAssertionId = ''] = arrow.split('>');
  return {
    attributionId: arrow,
    fromAssertionId,
    toAssertionId,
    confirmed: true,
    readIn: fromAssertionId,
    ...more,
  };
}

/** 'a>b b>c' as credits. */
export function credits(arrows: string): Credit[] {
  return arrows.split(' ').map((arrow) => credit(arrow));
}

/** 'a b c' as held voices. */
export function voices(ids: string): Voice[] {
  return ids.split(' ').map((id) => voice(id));
}

/** The chains of a claim that is given as rows. */
export function chainsOf(
  rows: readonly Voice[],
  edges: readonly Credit[],
  options: ChainListOptions = {},
): ChainList {
  return claimChains(toClaimGraph(rows, edges), options);
}
