/**
 * A stand-in for the analysis that looks at the whole graph and counts: any voice, credit, tie or relation that a claim's
 * summary depends on changes one of its figures.
 */
import type { Driver } from 'neo4j-driver';
import type { SummaryFigures } from '../../../src/core/model/claim-summary.ts';

interface Said {
  readonly claimId: string;
  readonly sourceId: string;
  readonly located: boolean;
  readonly credits: number;
}

interface WholeGraph {
  readonly claimIds: readonly string[];
  readonly said: readonly Said[];
  readonly ties: readonly (readonly [from: string, to: string])[];
  readonly relations: readonly (readonly [kind: string, from: string, to: string])[];
}

/** The figures of all claims, or of those that are asked for. */
export async function plainFigures(
  driver: Driver,
  claimIds?: readonly string[],
): Promise<ReadonlyMap<string, SummaryFigures>> {
  const whole = await readWhole(driver);
  return new Map((claimIds ?? whole.claimIds).map((id) => [id, figuresOf(whole, id)]));
}

async function readWhole(driver: Driver): Promise<WholeGraph> {
  const rows = async <Row extends object>(query: string): Promise<Row[]> =>
    (await driver.executeQuery(query)).records.map((record) => record.toObject() as Row);
  const claims = await rows<{ id: string }>('MATCH (c:Claim) RETURN c.id AS id');
  const ties = await rows<{ a: string; b: string }>(
    'MATCH (a)-[:OWNED_BY|CARRIED_BY|SYNDICATES_FROM]->(b) RETURN a.id AS a, b.id AS b',
  );
  const relations = await rows<{ kind: string; a: string; b: string }>(
    "MATCH (a:Claim)-[r {status: 'CONFIRMED'}]->(b:Claim) RETURN type(r) AS kind, a.id AS a, b.id AS b",
  );
  return {
    claimIds: claims.map(({ id }) => id),
    said: await rows<Said>(
      `MATCH (c:Claim)<-[:STATES]-(a:Assertion {status: 'CONFIRMED'})-[:MADE_BY]->(s)
       OPTIONAL MATCH (a)-[:STANDS_IN]->(d)
       RETURN c.id AS claimId, s.id AS sourceId, coalesce(d.located, false) AS located,
         COUNT { (a)-[:ATTRIBUTED_TO {status: 'CONFIRMED'}]->() } + COUNT { (a)-[:RESOLVED_AS]->() } AS credits`,
    ),
    ties: ties.map(({ a, b }) => [a, b] as const),
    relations: relations.map(({ kind, a, b }) => [kind, a, b] as const),
  };
}

function closure(start: Iterable<string>, next: (id: string) => readonly string[]): Set<string> {
  const found = new Set(start);
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}

function figuresOf({ said, ties, relations }: WholeGraph, claimId: string): SummaryFigures {
  const near = (of: string, kinds: readonly string[]): string[] =>
    relations.flatMap(([kind, from, to]) => {
      if (!kinds.includes(kind)) return [];
      if (to === of) return [from];
      return from === of && kind !== 'ENTAILS' ? [to] : [];
    });
  const same = closure([claimId], (id) => near(id, ['SAME_AS']));
  const scope = closure([claimId], (id) => near(id, ['SAME_AS', 'ENTAILS']));
  const against = closure(
    [...same].flatMap((id) => near(id, ['CONTRADICTS'])),
    (id) => near(id, ['SAME_AS']),
  );
  const own = said.filter((one) => one.claimId === claimId);
  const all = said.filter((one) => scope.has(one.claimId) || against.has(one.claimId));
  const tied = closure(
    all.map(({ sourceId }) => sourceId),
    (id) => ties.flatMap(([from, to]) => (from === id ? [to] : [])),
  );
  return {
    ownLower: own.filter(({ located }) => located).length,
    ownUpper: own.length,
    ownUnidentified: own.reduce((sum, { credits }) => sum + credits, 0),
    ownAttested: new Set(own.map(({ sourceId }) => sourceId)).size,
    ownBestType: own.length > 0 ? 'NAMED' : null,
    ownOnlyType: own.length === 1 ? 'NAMED' : null,
    soleOriginIds: own.length === 1 ? own.map(({ sourceId }) => sourceId) : [],
    circularGroups: own.length % 3,
    isDisputed: against.size > 0,
    lower: all.filter(({ located }) => located).length,
    upper: all.length,
    unidentified: tied.size,
    grade: 1 + (all.length % 6),
    expected: 1 / (1 + all.reduce((sum, { credits }) => sum + credits, 0)),
    isCut: false,
  };
}
