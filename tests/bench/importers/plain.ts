/**
 * The floor of an import: reads the files, takes keys for ids, and merges them by a thousand rows a transaction.
 * Nothing is checked, nothing is hashed, nothing can be taken back.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { environment } from '../../support/local-database.ts';
import type { InventedRecord } from '../graphs/invented-record.ts';
import { used } from '../servers/told.ts';

type Row = Record<string, unknown>;

const ROWS = 1_000;
const statements = {
  outlets: `UNWIND $rows AS row MERGE (s:Source {id: row.id}) SET s:Outlet, s.key = row.key, s.label = row.name, s.outletKind = row.outletKind
    MERGE (n:Name {id: row.id}) SET n.value = row.name, n.lang = 'en' MERGE (s)-[:HAS_NAME]->(n)`,
  people: `UNWIND $rows AS row MATCH (o:Source {id: row.carrier})
    MERGE (s:Source {id: row.id}) SET s:AnonymousSource, s.key = row.key, s.label = row.descriptor, s.descriptor = row.descriptor
    MERGE (s)-[:CARRIED_BY]->(o)`,
  documents: `UNWIND $rows AS row MATCH (o:Source {id: row.publisher})
    MERGE (d:Document {id: row.id}) SET d.key = row.key, d.title = row.title, d.located = row.located, d.publishedAt = row.publishedAt
    MERGE (d)-[:PUBLISHED_BY]->(o)`,
  claims: `UNWIND $rows AS row MERGE (c:Claim {id: row.id}) SET c.key = row.key, c.text = row.text, c.lang = row.lang`,
  assertions: `UNWIND $rows AS row MATCH (s:Source {id: row.source}) MATCH (c:Claim {id: row.claim})
    OPTIONAL MATCH (d:Document {id: row.document})
    MERGE (a:Assertion {id: row.id}) SET a.stance = 'AFFIRMS', a.modality = row.modality, a.status = 'CONFIRMED', a.recordedAt = row.at
    MERGE (a)-[:MADE_BY]->(s) MERGE (a)-[:STATES]->(c)
    FOREACH (_ IN CASE WHEN d IS NULL THEN [] ELSE [d] END | MERGE (a)-[:STANDS_IN]->(d))`,
  attributions: `UNWIND $rows AS row MATCH (a:Assertion {id: row.from}) MATCH (b:Assertion {id: row.to})
    MERGE (a)-[r:ATTRIBUTED_TO {id: row.id}]->(b)
    SET r.cue = row.cue, r.claimId = row.claim, r.documentId = row.document, r.status = 'CONFIRMED', r.recordedAt = row.at`,
};

const driver = neo4j.driver(
  environment['NEO4J_URI'] ?? '',
  neo4j.auth.basic(environment['NEO4J_USERNAME'] ?? '', environment['NEO4J_PASSWORD'] ?? ''),
);
const folder = process.argv[2] ?? '';
const started = performance.now();
for (const file of (await readdir(folder)).sort()) {
  const rows = rowsOf(JSON.parse(await readFile(join(folder, file), 'utf8')) as InventedRecord);
  for (const [kind, text] of Object.entries(statements)) {
    const all = rows[kind] ?? [];
    for (let at = 0; at < all.length; at += ROWS) {
      await driver.executeQuery(text, { rows: all.slice(at, at + ROWS) }, { database: 'neo4j' });
    }
  }
}
const seconds = (performance.now() - started) / 1_000;
await driver.close();
process.send?.({ seconds, peak: used().peak }, () => process.disconnect());

function rowsOf({ namespace, sources, documents, claims, chains }: InventedRecord): Record<string, Row[]> {
  const id = (key: unknown): string => `${namespace}#${String(key)}`;
  const at = new Date().toISOString();
  const keyed = (row: Row): Row => ({ ...row, id: id(row['key']), key: id(row['key']) });
  const assertions: Row[] = [];
  const attributions: Row[] = [];
  for (const { claim, readIn, links } of chains) {
    const said = links.map(({ source, document, modality }, i) => {
      const place = document ?? (i === 0 ? readIn : '');
      const row = {
        id: id([claim, source, place].join()),
        claim: id(claim),
        source: id(source),
        document: id(place),
      };
      assertions.push({ ...row, modality, at });
      return row.id;
    });
    said.slice(1).forEach((to, i) => {
      const cue = links[i + 1]?.cue;
      attributions.push({
        id: `${said[i] ?? ''}>${to}`,
        from: said[i],
        to,
        cue,
        claim: id(claim),
        document: id(readIn),
        at,
      });
    });
  }
  return {
    outlets: sources
      .filter(({ type }) => type === 'OUTLET')
      .map((row) => ({ ...keyed(row), names: null, name: (row['names'] as { value: string }[])[0]?.value })),
    people: sources
      .filter(({ type }) => type === 'ANONYMOUS')
      .map((row) => ({ ...keyed(row), carrier: id(row['carriedBy']) })),
    documents: documents.map((row) => ({
      ...keyed(row),
      publisher: id(row['publisher']),
      located: row['located'] ?? true,
    })),
    claims: claims.map(keyed),
    assertions,
    attributions,
  };
}
