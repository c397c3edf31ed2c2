/** What is in the database, read behind the service's back: its facts, as the plain model keeps them, and its things. */
import type { Driver } from 'neo4j-driver';
import { isRecord } from './payload.ts';
import type { Facts, Thing } from './plain-model.ts';

export interface Behind {
  readonly facts: Facts;
  readonly things: readonly Thing[];
  /** Whom each source counts for. */
  readonly canonicals: ReadonlyMap<string, string>;
  /** What is withdrawn by the times that it keeps. */
  readonly withdrawnIds: readonly string[];
}

const queries = {
  sources: `MATCH (n:Source) RETURN 'source' AS kind, n.id AS id, n.key AS key,
      [l IN labels(n) WHERE l <> 'Source'][0] AS type, coalesce(n.outletKind, '') AS outletKind,
      coalesce(n.country, '') AS country, coalesce(n.role, '') AS role,
      coalesce(n.canonicalId, n.id) AS canonicalId, size(coalesce(n.withdrawals, [])) % 2 = 1 AS withdrawn,
      [(n)-[:HAS_NAME]->(x:Name) | x.value] AS names`,
  documents: `MATCH (n:Document) RETURN 'document' AS kind, n.id AS id, n.key AS key, n.located AS located,
      size(coalesce(n.withdrawals, [])) % 2 = 1 AS withdrawn`,
  claims: `MATCH (n:Claim) RETURN 'claim' AS kind, n.id AS id, n.key AS key, n.text AS text, n.topics AS topics`,
  assertions: `MATCH (n:Assertion) RETURN 'assertion' AS kind, n.id AS id, n.status AS status,
      [(n)-[:MADE_BY]->(s) | s.id][0] AS source, [(n)-[:STATES]->(c) | c.id][0] AS claim,
      [(n)-[:STANDS_IN]->(d) | d.id][0] AS document, size(coalesce(n.withdrawals, [])) % 2 = 1 AS withdrawn`,
  attributions: `MATCH (a)-[n:ATTRIBUTED_TO]->(b) WHERE n.status <> 'UNDONE'
      RETURN 'attribution' AS kind, n.id AS id, n.status AS status, a.id AS from, b.id AS to, n.claimId AS claim`,
  relations: `MATCH (a)-[n:SAME_AS|ENTAILS|CONTRADICTS|TENSION|SUPERSEDES]->(b:Claim|Undone)
      WHERE n.status <> 'UNDONE' AND NOT a:Judgement
      RETURN 'relation' AS kind, n.id AS id, n.status AS status, a.id AS from, b.id AS to, type(n) AS relation`,
  matches: `MATCH (n:IdentityMatch) WHERE n.status <> 'UNDONE'
      RETURN 'match' AS kind, n.id AS id, n.status AS status, n.aId AS a, n.bId AS b`,
  judgements: `MATCH (n:Judgement) WHERE n.status <> 'UNDONE' AND NOT n:IdentityMatch
        AND NOT n:SourceDescription AND NOT n:ClaimAmendment
      RETURN 'judgement' AS kind, n.id AS id`,
  ties: `MATCH (a)-[n:OWNED_BY|SYNDICATES_FROM|LOCATED_AS]->(b) WHERE coalesce(n.status, 'CONFIRMED') <> 'UNDONE'
      AND NOT a:Undone RETURN type(n) + ' ' + a.id + ' ' + b.id AS tie`,
};

/** Reads everything; the database is to be small. */
export async function lookBehind(driver: Driver): Promise<Behind> {
  const facts = new Map<string, string>();
  const things: Thing[] = [];
  const canonicals = new Map<string, string>();
  const withdrawnIds: string[] = [];
  for (const query of Object.values(queries)) {
    const { records } = await driver.executeQuery(query);
    for (const record of records) {
      const row: unknown = record.toObject();
      if (!isRecord(row)) continue;
      const { kind, id, tie, status, canonicalId, withdrawn } = row;
      if (typeof tie === 'string') facts.set(tie, 'CONFIRMED');
      if (typeof kind !== 'string' || typeof id !== 'string') continue;
      facts.set(`${kind} ${id}`, typeof status === 'string' ? status : 'there');
      for (const [fact, value] of particularsOf(kind, id, row)) facts.set(fact, value);
      if (typeof canonicalId === 'string') canonicals.set(id, canonicalId);
      if (withdrawn === true) withdrawnIds.push(id);
      if (kind !== 'judgement') things.push({ ...row, id, kind });
    }
  }
  return { facts, things, canonicals, withdrawnIds: withdrawnIds.sort() };
}

/** What may be corrected of a source or claim. */
function particularsOf(kind: string, id: string, row: Readonly<Record<string, unknown>>): [string, string][] {
  const fields =
    kind === 'source' ? ['outletKind', 'country', 'role'] : kind === 'claim' ? ['text', 'topics'] : [];
  const names = kind === 'source' && Array.isArray(row['names']) ? row['names'] : [];
  return [
    ...fields.map((field): [string, string] => [`${field} of ${id}`, asText(row[field])]),
    ...names.map((name): [string, string] => [`name of ${id}: ${String(name)}`, 'CONFIRMED']),
  ];
}

/** Lists without regard to their order. */
export const asText = (value: unknown): string =>
  Array.isArray(value) ? [...new Set(value.map(String))].sort().join(' · ') : String(value);
