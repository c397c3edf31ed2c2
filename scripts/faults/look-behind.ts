/** What is in the database, by its own driver and not by the service. */
import neo4j from 'neo4j-driver';
import type { Address } from './address.ts';

export interface LookBehind {
  /** The rows of a query, as they are. */
  readonly rows: (query: string, params?: object) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly close: () => Promise<void>;
}

/** How often a grade with a reason stands in each of the three places that a change is written to. */
export interface Traces {
  readonly judgements: number;
  readonly activities: number;
  readonly operations: number;
}

export function openLookBehind({ uri, username, password, database }: Address): LookBehind {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  return {
    rows: async (query, params = {}) => {
      const { records } = await driver.executeQuery(query, params, { database });
      return records.map((record) => record.toObject());
    },
    close: () => driver.close(),
  };
}

const traces = `
  UNWIND $reasons AS reason
  OPTIONAL MATCH (j:Judgement {reason: reason})
  WITH reason, count(j) AS judgements
  OPTIONAL MATCH (a:Activity {reason: reason})
  WITH reason, judgements, count(a) AS activities, collect(a.operation) AS keys
  OPTIONAL MATCH (o:Operation) WHERE o.key IN keys AND o.answer IS NOT NULL
  RETURN reason, judgements, activities, count(o) AS operations`;

/** By reason. */
export async function tracesOf(
  { rows }: LookBehind,
  reasons: readonly string[],
): Promise<ReadonlyMap<string, Traces>> {
  const found = await rows(traces, { reasons });
  return new Map(found.map(({ reason, ...counts }) => [String(reason), counts as unknown as Traces]));
}

/** Of each thing the grade that stands: its id, by that of the thing. */
export async function standingOf(
  { rows }: LookBehind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const query = `
    UNWIND $ids AS id
    MATCH (j:CredibilityAssessment|ReliabilityAssessment)-[:OF]->(:Claim|Source {id: id})
    WHERE NOT EXISTS { (:Judgement)-[:SUPERSEDES]->(j) }
    RETURN id, j.id AS standing`;
  return new Map((await rows(query, { ids })).map(({ id, standing }) => [String(id), String(standing)]));
}
