/** Everything below examples/ loaded, and the invented harbour fire asked about over HTTP. */
import { importExamples } from '../../support/example.ts';
import { dataOf, startTestServer, valuesAt } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

/** A key of what the records of the story share: its sources and claims. */
export const storyKey = (local: string): string => `harbour-fire#${local}`;
/** The key of one of the story's texts, by the name of its file. */
export const textKey = (file: string): string => `harbour-fire-${file}#document`;

export interface ToldChain {
  readonly voices: readonly unknown[];
  /** Of each hand-off, the cues of all its readings, each once, in order. */
  readonly cues: readonly (readonly unknown[])[];
  readonly stances: readonly unknown[];
  readonly modalities: readonly unknown[];
}

export interface ToldStory {
  readonly ask: (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly chainsOf: (claim: string, scope?: string) => Promise<readonly ToldChain[]>;
  /** The names, in English where there is one, of the voices of each chain. */
  readonly voicesOf: (claim: string, scope?: string) => Promise<readonly (readonly unknown[])[]>;
  readonly close: () => Promise<void>;
}

const chains = `query ($key: String!, $scope: EvidenceScope) {
  claim(key: $key) {
    chains(scope: $scope, first: 100) {
      nodes { links { stance modality source { name(lang: "en") } } hops { readings { cue } } }
    }
  }
}`;

/** Loads the examples into the emptied test database and starts a server on it. */
export async function openStory(): Promise<ToldStory> {
  await emptyTestDatabase();
  await importExamples();
  const server = await startTestServer();
  const ask: ToldStory['ask'] = (document, variables) => dataOf(server.query(document, variables));
  const chainsOf: ToldStory['chainsOf'] = async (claim, scope = 'OWN') =>
    valuesAt(await ask(chains, { key: storyKey(claim), scope }), 'claim.chains.nodes.*').map((chain) => ({
      voices: valuesAt(chain, 'links.*.source.name'),
      cues: valuesAt(chain, 'hops.*').map((hop) => [...new Set(valuesAt(hop, 'readings.*.cue'))].sort()),
      stances: valuesAt(chain, 'links.*.stance'),
      modalities: valuesAt(chain, 'links.*.modality'),
    }));
  return {
    ask,
    chainsOf,
    voicesOf: async (claim, scope) => (await chainsOf(claim, scope)).map(({ voices }) => voices),
    close: server.close,
  };
}
