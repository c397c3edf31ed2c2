/** The floor: the raw driver's one transaction, with the same ledger write; it checks, logs and prepares nothing. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import type { DatabaseAddress } from '../../../src/open-services.ts';
import { cues, namespace, voices, wordsOf } from './changer.ts';
import type { Changer } from './changer.ts';

const beginOperation = `MERGE (o:Operation {key: $key})
  ON CREATE SET o.run = $run, o.inputHash = $inputHash, o.at = $at
RETURN o.run AS run, o.inputHash AS inputHash, o.answer AS answer`;
const recordChain = readFileSync(new URL('record-chain.cypher', import.meta.url), 'utf8');
const finishOperation = 'MATCH (o:Operation {key: $key}) SET o.answer = $answer';

const spans = { spanRoles: [], spanStarts: [], spanEnds: [], spanExacts: [], spanVerified: [] };

/** Opens a driver on a database that has the voices. */
export function openRawChanger({ uri, username, password, database }: DatabaseAddress, run: string): Changer {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  return {
    record: async (n) => {
      const key = `${run}/${String(n)}`;
      const rows = rowsOf(key, n);
      const entry = { key, run: randomUUID(), inputHash: key, at: new Date().toISOString() };
      const session = driver.session({ database });
      try {
        await session.executeWrite(async (transaction) => {
          await transaction.run(beginOperation, entry);
          await transaction.run(recordChain, rows);
          await transaction.run(finishOperation, { key, answer: JSON.stringify(rows) });
        });
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

/** The same things with the same properties, as far as a record gives them. */
function rowsOf(key: string, n: number): Record<string, unknown> {
  const recorded = { recordedAt: new Date().toISOString(), recordedBy: 'raw' };
  const judged = { status: 'CONFIRMED', statusAt: recorded.recordedAt };
  const keys = voices.map((voice) => `${namespace}#${voice}`);
  const text = wordsOf(n);
  const idOf = (place: number): string => `${key}/a${String(place)}`;
  return {
    keys,
    documents: [
      { id: `${key}/d`, all: { key: `${key}/d`, kind: 'ARTICLE', title: text, located: true, ...recorded } },
    ],
    claim: { id: `${key}/c`, all: { key: `${key}/c`, text, lang: 'en', topics: [], ...recorded } },
    assertions: keys.map((voice, place) => ({
      ...{ id: idOf(place), key: voice, isRead: place === 0 },
      all: {
        stance: 'AFFIRMS',
        modality: 'CERTAIN',
        basis: 'UNKNOWN',
        hedges: [],
        ...spans,
        ...judged,
        ...recorded,
      },
    })),
    attributions: cues.slice(1).map((cue, place) => ({
      ...{ id: `${key}/r${String(place)}`, fromId: idOf(place), toId: idOf(place + 1) },
      all: {
        claimId: `${key}/c`,
        documentId: `${key}/d`,
        cue,
        hedges: [],
        quoteType: 'INDIRECT',
        ...spans,
        ...judged,
        ...recorded,
      },
    })),
  };
}
