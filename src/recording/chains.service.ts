/**
 * The chains of a document as somebody read them: who says which claims, through whom. What comes in this way is written
 * as a record is, by the same rules (R1 to R5), in one transaction with its place in the log.
 */
import type { ChangeTransaction } from '../change/change.store.ts';
import { readInput } from '../change/input.schema.ts';
import type { RecordGraph } from '../core/interchange/record-graph.ts';
import type { Asked, RecordedChain, RecordedChains } from '../core/model/change.ts';
import { refusal } from '../errors.ts';
import { nameChains } from './name-chains.ts';
import { createNamedThings } from './named-things.ts';
import type { NamedThings } from './named-things.ts';
import { idsToFind, readNamed, refuse } from './read-input.ts';
import type { ReadInput } from './read-input.ts';
import { chainsInput } from './recording.schema.ts';
import type { ChainsInput } from './recording.schema.ts';
import type { RecordingReads } from './recording.store.ts';
import { writeNew } from './write-new.ts';
import type { RecordingOptions } from './write-new.ts';

export interface ChainsService {
  /** All of it or nothing; what is known already is left as it is. Throws a Refusal for what the caller can mend. */
  readonly recordChains: (input: object, asked: Asked) => Promise<RecordedChains>;
}

/** Creates the service of chains. */
export function createChainsService(options: RecordingOptions): ChainsService {
  return {
    recordChains: async (input, asked) => {
      const read = readInput(chainsInput, input);
      checkSize(read);
      const order = { action: 'RECORD_CHAINS', asked, reason: read.reason } as const;
      return await options.makeChange(order, async (transaction) => {
        const things = createNamedThings(transaction.operation, options.tools);
        const said = await readSaid(transaction, read, things, options.reads);
        const written = await writeNew(transaction, said, options);
        return {
          answer: { id: said.readInId, chains: said.chains },
          changes: written.changes,
          subjectIds: written.setAssertionIds,
          detail: { ...written.created },
          restsOnIds: idsUsed(said.graph),
        };
      });
    },
  };
}

/** An article has some dozens; what is much larger is a file to be imported, which no request has to wait for. */
const MAX_LINKS = 2_000;

/** What must be there still when the chains are: who says what where. */
function idsUsed({ assertions }: RecordGraph): readonly string[] {
  const ids = assertions.flatMap(({ sourceId, claimId, documentId }) => [sourceId, claimId, documentId]);
  return [...new Set(ids.filter((id) => id !== null))];
}

function checkSize({ chains }: ChainsInput): void {
  const links = chains.reduce((sum, chain) => sum + chain.links.length, 0);
  if (links <= MAX_LINKS) return;
  const rule = `at most ${String(MAX_LINKS)} links are recorded at once; these are ${String(links)}`;
  throw refusal('LIMIT_EXCEEDED', ['input', 'chains'], rule);
}

interface Said extends Pick<ReadInput, 'graph' | 'places'> {
  readonly readInId: string;
  readonly chains: readonly RecordedChain[];
}

async function readSaid(
  transaction: ChangeTransaction,
  input: ChainsInput,
  things: NamedThings,
  reads: RecordingReads,
): Promise<Said> {
  const named = nameChains(input, things);
  refuse([...things.faults, ...named.faults]);
  const readInId = things.idOf('document', named.readIn);
  // The text that spans are compared with: from the graph, where the input does not bring it.
  const hasSpans = input.chains.some(({ links }) => links.some(({ spans }) => spans.length > 0));
  const isDescribed = things.described.document.has(named.readIn);
  const [held, text] = await Promise.all([
    reads.things(transaction, idsToFind(things)),
    hasSpans && !isDescribed ? reads.text(transaction, readInId) : null,
  ]);
  const { graph, places, chains } = readNamed(things, named.chains, { things: held, text });
  const claimIds = named.chains.map(({ claim }) => things.idOf('claim', claim));
  return {
    ...{ graph, places, readInId },
    chains: chains.map((ids, index) => ({ claimId: claimIds[index] ?? '', ...ids })),
  };
}
