/**
 * The floor of an import: reads the files, takes keys for ids, and merges the same things with the same properties by a
 * thousand rows a transaction, so that the service could serve what it leaves. Nothing is checked, nothing is hashed,
 * nothing can be taken back, and names and texts are found by their words in lower case alone.
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
  outlets: `UNWIND $rows AS row MERGE (s:Source {id: row.id}) SET s:Outlet SET s += row.all
    MERGE (n:Name {id: row.id}) SET n += row.name MERGE (s)-[:HAS_NAME]->(n)`,
  people: `UNWIND $rows AS row MATCH (o:Source {id: row.carrier})
    MERGE (s:Source {id: row.id}) SET s:AnonymousSource SET s += row.all MERGE (s)-[:CARRIED_BY]->(o)`,
  documents: `UNWIND $rows AS row MATCH (o:Source {id: row.publisher})
    MERGE (d:Document {id: row.id}) SET d += row.all MERGE (d)-[:PUBLISHED_BY]->(o)`,
  claims: `UNWIND $rows AS row MERGE (c:Claim {id: row.id}) SET c += row.all`,
  assertions: `UNWIND $rows AS row MATCH (s:Source {id: row.source}) MATCH (c:Claim {id: row.claim})
    OPTIONAL MATCH (d:Document {id: row.document})
    MERGE (a:Assertion {id: row.id}) SET a += row.all
    MERGE (a)-[:MADE_BY]->(s) MERGE (a)-[:STATES]->(c)
    FOREACH (_ IN CASE WHEN d IS NULL THEN [] ELSE [d] END | MERGE (a)-[:STANDS_IN]->(d))`,
  attributions: `UNWIND $rows AS row MATCH (a:Assertion {id: row.from}) MATCH (b:Assertion {id: row.to})
    MERGE (a)-[r:ATTRIBUTED_TO {id: row.id}]->(b) SET r += row.all`,
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

function rowsOf(record: InventedRecord): Record<string, Row[]> {
  const { namespace, sources, documents, claims } = record;
  const id = (key: unknown): string => `${namespace}#${String(key)}`;
  const recorded = { recordedAt: new Date().toISOString(), recordedBy: 'plain' };
  const text = (words: unknown): string => (typeof words === 'string' ? words.toLowerCase() : '');
  return {
    outlets: sources
      .filter(({ type }) => type === 'OUTLET')
      .map(({ key, outletKind, names }) => {
        const [name] = names as { value: string; lang: string }[];
        const all = { key: id(key), label: name?.value, outletKind, ...recorded };
        return { id: id(key), all, name: { ...name, kind: 'OFFICIAL', foldedWords: text(name?.value) } };
      }),
    people: sources
      .filter(({ type }) => type === 'ANONYMOUS')
      .map(({ key, descriptor, carriedBy }) => {
        const all = {
          key: id(key),
          label: descriptor,
          descriptor,
          foldedWords: text(descriptor),
          ...recorded,
        };
        return { id: id(key), carrier: id(carriedBy), all };
      }),
    documents: documents.map(
      ({ key, publisher, title, lang, publishedAt, kind = 'ARTICLE', located = true }) => ({
        id: id(key),
        publisher: id(publisher),
        all: {
          ...{ key: id(key), kind, title, lang, publishedAt, located, foldedWords: text(title) },
          ...recorded,
        },
      }),
    ),
    claims: claims.map(({ key, text: wording, lang }) => ({
      id: id(key),
      all: { key: id(key), text: wording, lang, topics: [], foldedWords: text(wording), ...recorded },
    })),
    ...saidIn(record, id, recorded),
  };
}

function saidIn(
  { namespace, chains }: InventedRecord,
  id: (key: unknown) => string,
  recorded: { recordedAt: string; recordedBy: string },
): Record<'assertions' | 'attributions', Row[]> {
  const spans = { spanRoles: [], spanStarts: [], spanEnds: [], spanExacts: [], spanVerified: [] };
  const judged = { status: 'CONFIRMED', statusAt: recorded.recordedAt };
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
      const all = {
        stance: 'AFFIRMS',
        modality,
        basis: 'UNKNOWN',
        hedges: [],
        ...spans,
        ...judged,
        ...recorded,
      };
      assertions.push({ ...row, all });
      return row.id;
    });
    said.slice(1).forEach((to, i) => {
      const all = {
        ...{ cue: links[i + 1]?.cue, hedges: [], quoteType: 'INDIRECT', scopeInferred: false },
        ...{ claimId: id(claim), documentId: id(readIn), namespace, ...spans, ...judged, ...recorded },
      };
      attributions.push({ id: `${said[i] ?? ''}>${to}`, from: said[i], to, all });
    });
  }
  return { assertions, attributions };
}
