/** Reads the whole graph and names every breach of a rule that the database cannot hold; and hashes it. */
import type { LogBreach } from '../core/activity/check-log.ts';
import { countCodePoints } from '../core/model/code-points.ts';
import { defaultName } from '../core/model/source-name.ts';
import { isFoldedRight } from '../core/search/fold-label.ts';
import { correctionBreaches } from './correction-breaches.ts';
import type { DerivedStore } from './derived.store.ts';
import { mergedSourceBreaches } from './merged-source-breaches.ts';
import { undoBreaches } from './undo-breaches.ts';
import type { FoldingStore, KeptLabel } from '../search/folding.store.ts';
import { createGraphHash } from './graph-hash.ts';
import type { FoundBreach, HeldText, VerificationStore } from './verification.store.ts';

export interface HashedGraph {
  readonly nodes: number;
  readonly relationships: number;
  /** Equal for two graphs that hold the same, whenever it was recorded. */
  readonly hash: string;
}

export interface VerificationService {
  readonly findBreaches: () => AsyncIterable<FoundBreach>;
  readonly hashGraph: () => Promise<HashedGraph>;
}

interface VerifiableLog {
  readonly verify: (
    exported: readonly [],
    listener: { readonly breach: (breach: LogBreach) => void },
  ) => Promise<unknown>;
}

/** What differs between two imports of one record, and what follows from the rest by rules that may change. */
const leftOut = [
  ...['recordedAt', 'statusAt', 'pastStatuses', 'pastStatusTimes'],
  ...['version', 'foldedWords', 'alikeWords'],
];

/** Creates the service of verification. */
export function createVerificationService(
  store: VerificationStore,
  derived: DerivedStore,
  folding: FoldingStore,
  summaries: { readonly compare: () => AsyncIterable<{ readonly claimId: string; readonly detail: string }> },
  log: VerifiableLog,
  digest: (text: string) => string,
): VerificationService {
  return {
    findBreaches: async function* () {
      yield* store.breaches();
      yield* carrierLoops(await store.carriers());
      yield* undoBreaches(await derived.undos());
      yield* mergedSourceBreaches(await derived.mergedSources(), await derived.matches());
      yield* correctionBreaches(derived.correctedThings(), await derived.corrections());
      for await (const text of store.texts()) yield* textBreaches(text, digest);
      for (const { id, label, descriptor, names } of await store.labels()) {
        const expected = descriptor ?? defaultName(names);
        if (expected !== null && label !== expected) {
          const sentence = "A source's label is its descriptor, or its default name.";
          yield { rule: 'source-labels', sentence, id, detail: 'its label is another' };
        }
      }
      for await (const kept of folding.labels()) yield* foldingBreaches(kept);
      for await (const { claimId: id, detail } of summaries.compare()) {
        const sentence = 'A summary that says it is fresh has the figures that an analysis gives now.';
        yield { rule: 'summaries', sentence, id, detail };
      }
      yield* await logBreaches(log);
    },
    hashGraph: async () => {
      const hash = createGraphHash();
      let [nodes, relationships] = [0, 0];
      for await (const part of store.nodes(leftOut)) {
        hash.add(['node', ...part]);
        nodes += 1;
      }
      for await (const part of store.relationships(leftOut)) {
        hash.add(['relationship', ...part]);
        relationships += 1;
      }
      return { nodes, relationships, hash: hash.read() };
    },
  };
}

async function logBreaches(log: VerifiableLog): Promise<readonly FoundBreach[]> {
  const found: FoundBreach[] = [];
  const sentence = 'Every entry of the log is as it was written, and where.';
  await log.verify([], {
    breach: ({ kind, seq, detail }) => {
      const id = seq === null ? 'the log' : `entry ${String(seq)}`;
      found.push({ rule: 'activity-log', sentence, id, detail: `${kind}: ${detail}` });
    },
  });
  return found;
}

function* carrierLoops(carriers: ReadonlyMap<string, string>): Generator<FoundBreach> {
  const isSound = new Set<string>();
  for (const start of carriers.keys()) {
    const path = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !path.has(at) && !isSound.has(at)) {
      path.add(at);
      at = carriers.get(at);
    }
    if (at !== undefined && path.has(at)) {
      const sentence = 'Carriers form no loop.';
      yield { rule: 'carrier-loops', sentence, id: start, detail: 'its carriers lead in a circle' };
    }
    for (const id of path) isSound.add(id);
  }
}

function* foldingBreaches(kept: KeptLabel): Generator<FoundBreach> {
  if (isFoldedRight(kept.label, kept)) return;
  const sentence = 'The words that a label is found by are those that the folding rules make of it.';
  yield { rule: 'folded-words', sentence, id: kept.id, detail: 'its words are others' };
}

function* textBreaches(
  { id, text, sha256, characters }: HeldText,
  digest: (text: string) => string,
): Generator<FoundBreach> {
  const found = digest(text);
  if (found === sha256 && countCodePoints(text) === characters) return;
  const sentence = "A held text has the version's hash and length.";
  yield { rule: 'held-texts', sentence, id, detail: 'hash or length is another' };
}
