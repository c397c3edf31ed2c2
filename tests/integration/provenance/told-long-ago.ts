/** A claim that three voices pass on, as if it had been recorded long ago, and changes of it as changes keep them (ADR 10). */
import type { Driver } from 'neo4j-driver';
import { emptyTestDatabase } from '../../support/test-graph.ts';
import { importRecords } from '../graphql/import-records.ts';

export const [t0, t1, t2, t3] = [0, 1, 2, 3].map((n) => `2001-01-0${String(n + 1)}T00:00:00.000Z`) as [
  string,
  string,
  string,
  string,
];
/** Half a day later. */
export const between = (time: string): string => time.replace('T00', 'T12');

const record = {
  format: 'hearsay-record/1',
  namespace: 'test-past',
  sources: [
    ...['gazette', 'courier', 'herald'].map((key) => ({
      ...{ key, type: 'OUTLET', outletKind: 'NEWSPAPER' },
      names: [{ value: `The ${key} (fictional)`, lang: 'en' }],
    })),
    { key: 'clerk', type: 'ANONYMOUS', descriptor: 'a clerk', carriedBy: 'courier' },
  ],
  documents: ['gazette', 'courier', 'herald'].map((key) => ({
    key: `${key}-page`,
    publisher: key,
    located: key !== 'courier',
  })),
  claims: ['flood', 'rain'].map((key) => ({ key, text: `There was ${key}`, lang: 'en' })),
  chains: [
    {
      claim: 'flood',
      readIn: 'gazette-page',
      links: [
        { source: 'gazette', modality: 'CERTAIN' },
        { source: 'courier', document: 'courier-page', modality: 'CERTAIN', cue: 'reported' },
        { source: 'clerk', modality: 'CERTAIN', cue: 'told' },
      ],
    },
    {
      claim: 'rain',
      readIn: 'herald-page',
      links: [{ source: 'herald', modality: 'CERTAIN', basis: 'OBSERVED' }],
    },
  ],
  relations: [{ kind: 'SAME_AS', from: 'flood', to: 'rain' }],
};

/** Everything as if it had been recorded at t0. */
export async function recordAtFirst(driver: Driver): Promise<void> {
  await emptyTestDatabase();
  await importRecords(record);
  for (const query of [
    `MATCH (n) WHERE n.recordedAt IS NOT NULL SET n.recordedAt = '${t0}'`,
    `MATCH (n) WHERE n.statusAt IS NOT NULL SET n.statusAt = '${t0}'`,
    `MATCH ()-[r]->() WHERE r.statusAt IS NOT NULL SET r.statusAt = '${t0}', r.recordedAt = '${t0}'`,
  ])
    await driver.executeQuery(query);
}

/** What a change does with a status. */
export const turn = (x: string, status: string, at: string): string =>
  `SET ${x}.pastStatuses = coalesce(${x}.pastStatuses, []) + ${x}.status,
   ${x}.pastStatusTimes = coalesce(${x}.pastStatusTimes, []) + ${x}.statusAt,
   ${x}.status = '${status}', ${x}.statusAt = '${at}'`;

/** Binds `a` and `s`. */
export const assertionOf = (source: string): string =>
  `MATCH (a:Assertion)-[:MADE_BY]->(s:Source {key: 'test-past#${source}'})`;
/** Binds `r`. */
export const creditOf = (source: string): string =>
  `MATCH (:Source {key: 'test-past#${source}'})<-[:MADE_BY]-(:Assertion)-[r:ATTRIBUTED_TO]->()`;
