/** Figures of the judged story over HTTP. */
import { dataOf, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { idOfKey } from './judged-story.ts';

/** The record of a source, by a time. */
export async function trackRecord(
  server: TestServer,
  key: string,
  asOf: string | null = null,
): Promise<unknown> {
  const query = `query R($id: ID!, $asOf: DateTime) {
    source(id: $id) {
      trackRecord(asOf: $asOf) {
        adjudicated correct incorrect reliability estimatedLetter
        handOffs faithful distorted fidelity relayedAdjudicated relayedCorrect
      }
    }
  }`;
  const data = await dataOf(server.query(query, { id: await idOfKey(key), asOf }));
  return valueAt(data, 'source.trackRecord');
}

/** The origins, estimate and chains of a claim, by a time. */
export async function figuresOf(
  server: TestServer,
  key: string,
  asOf: string | null = null,
): Promise<unknown> {
  const query = `query F($id: ID!, $asOf: DateTime) {
    claim(id: $id) {
      origins(asOf: $asOf) { lower upper joins { reason cautious judgement { id } } }
      credibility(asOf: $asOf) { expected estimatedGrade contributions { stance trust fidelity q } }
      chains(asOf: $asOf) { nodes { fidelity weakestAssessed } }
    }
  }`;
  return valueAt(await dataOf(server.query(query, { id: await idOfKey(key), asOf })), 'claim');
}

/** Keys of the claims with an estimated grade, as lists have it. */
export async function claimsOfGrade(server: TestServer, grade: number): Promise<readonly unknown[]> {
  const query = `query G($grade: Int!) {
    claims(filter: { estimatedGrades: [$grade] }, orderBy: TEXT_ASC) { edges { node { text } } }
  }`;
  const data = await dataOf(server.query(query, { grade }));
  return valuesAt(data, 'claims.edges.*.node.text').map((text) => String(text).replace('There was a ', ''));
}
