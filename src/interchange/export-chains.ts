/** The chains of a namespace, some documents at a time: a namespace may be larger than memory. */
import type { RecordChain } from '../core/interchange/record.ts';
import {
  isToldByChains,
  mayStandAlone,
  sortChains,
  writeChains,
  writeOneLink,
} from '../core/interchange/write-chains.ts';
import type { InterchangeStore } from './interchange.store.ts';

const DOCUMENTS_AT_ONCE = 200;

type Told = (line: string) => void;

/** Chains by the document that they were read in, those of attributions first. Tells what no record can hold. */
export async function* exportChains(
  store: InterchangeStore,
  namespace: string,
  locatedIds: readonly string[],
  tell: Told,
): AsyncGenerator<RecordChain> {
  const read = await store.documentsRead(namespace);
  for (const documentIds of inParts(read.map(({ id }) => id))) {
    yield* await chainsOfAttributions(store, namespace, documentIds, tell);
  }
  for (const documentIds of inParts(locatedIds)) {
    yield* await chainsOfOne(store, namespace, documentIds, tell);
  }
}

async function chainsOfAttributions(
  store: InterchangeStore,
  namespace: string,
  documentIds: readonly string[],
  tell: Told,
): Promise<readonly RecordChain[]> {
  const credits = await store.attributionsRead(namespace, documentIds);
  const ends = new Set(credits.flatMap(({ fromId, toId }) => [fromId, toId]));
  const voices = new Map((await store.assertionsByIds([...ends])).map((voice) => [voice.id, voice]));
  const { chains, unreached } = writeChains(namespace, credits, voices);
  for (const id of unreached) {
    tell(`${id} is left out: no chain leads to it from the document that it was read in`);
  }
  return chains;
}

async function chainsOfOne(
  store: InterchangeStore,
  namespace: string,
  documentIds: readonly string[],
  tell: Told,
): Promise<readonly RecordChain[]> {
  const chains: RecordChain[] = [];
  for (const voice of await store.assertionsOfDocuments(documentIds)) {
    if (isToldByChains(voice, voice.statuses)) continue;
    if (mayStandAlone(voice, voice.isCrediting)) chains.push(writeOneLink(namespace, voice));
    else tell(`${voice.id}: its note and status are left out, which no chain can hold`);
  }
  return sortChains(chains);
}

function* inParts(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += DOCUMENTS_AT_ONCE) yield ids.slice(at, at + DOCUMENTS_AT_ONCE);
}
