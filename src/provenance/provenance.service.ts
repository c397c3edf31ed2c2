/** Chains, origins and credibility of a claim: few reads, whatever its size; the rest in core. */
import type { Stance } from '../core/model/assertion.ts';
import type { OutletKind } from '../core/model/source.ts';
import { analyseClaim } from '../core/credibility/analyse-claim.ts';
import type { ClaimAnalysis } from '../core/credibility/analyse-claim.ts';
import { chainFidelity } from '../core/credibility/described-chains.ts';
import type { ChainAsOf, ChainsAsOf, DescribedChain } from '../core/credibility/described-chains.ts';
import { once } from '../core/credibility/once.ts';
import type { ClaimFacts } from '../core/provenance/claim-facts.ts';
import { MAX_CHAINS, MAX_HOPS } from '../core/provenance/list-chains.ts';
import { MAX_SHOWN } from '../core/provenance/shown-graph.ts';
import type { ShownGraph } from '../core/provenance/shown-graph.ts';
import type { Origins } from '../core/provenance/origins.ts';
import type { Side } from '../core/provenance/side.ts';
import { invalidInput } from '../errors.ts';
import { toClaimFacts, toKnown } from './claim-facts.ts';
import { createReadCountedAs } from './counted-as.ts';
import type { ReadCountedAs } from './counted-as.ts';
import { createReadBareFacts, createReadManyFacts, toRecorded } from './many-facts.ts';
import type { ReadManyFacts } from './many-facts.ts';
import { createNearDuplicateSearch } from './near-duplicate-search.ts';
import { createCountSoleOriginsAsOf } from './sole-origins-as-of.ts';
import type { CountSoleOriginsAsOf } from './sole-origins-as-of.ts';
import { createSourceRecords } from './source-records.ts';
import type { JudgedRequest, SourceRecords } from './source-records.ts';
import { createReadSourceTraits } from './source-traits.ts';
import { createReadTrackRecords } from './track-records.ts';
import type { ReadTrackRecords } from './track-records.ts';
import type { ClaimGraphRequest, ClaimVoice, ProvenanceStore } from './provenance.store.ts';

export interface ChainsRequest extends ClaimGraphRequest {
  /** From 0 to 100; INVALID_INPUT otherwise. */
  readonly first: number | null;
  /** From 0 to 12; INVALID_INPUT otherwise. */
  readonly maxHops: number | null;
}

/** Reads the graph of a claim; a request reads each once, and gets the same rows again. */
type ReadClaimGraph = (request: ClaimGraphRequest) => Promise<readonly ClaimVoice[]>;

export interface ProvenanceService {
  /** Best first. */
  readonly chains: (request: ChainsRequest, read: ReadClaimGraph) => Promise<ChainsAsOf>;
  /** The graph of an analysis as it is shown; `first` is from 0 to 10,000, INVALID_INPUT otherwise. */
  readonly shownOf: (analysis: ClaimAnalysis, first: number | null) => ShownGraph;
  readonly origins: (
    request: ClaimGraphRequest & { readonly stance: Stance },
    read: ReadClaimGraph,
  ) => Promise<Origins>;
  /** Facts of many claims as they are now, in a few reads. */
  readonly factsOf: ReadManyFacts;
  readonly countedAs: ReadCountedAs;
  readonly soleOriginsAsOf: CountSoleOriginsAsOf;
  readonly trackRecords: ReadTrackRecords;
  readonly analysis: (request: ClaimGraphRequest, read: ReadClaimGraph) => Promise<ClaimAnalysis>;
  /**
   * As if the sources, documents and assertions of these ids were withdrawn too, sources with all that are one with them:
   * 1 to 100, INVALID_INPUT otherwise.
   */
  readonly without: (
    request: ClaimGraphRequest & { readonly ids: readonly string[] },
    read: ReadClaimGraph,
  ) => Promise<ClaimAnalysis>;
}

const MOST_WITHDRAWN = 100;

const sideOf: Readonly<Record<Stance, Side>> = { AFFIRMS: 'FOR', DENIES: 'AGAINST', QUESTIONS: 'QUESTIONS' };

/** Creates the service. What was worked out of rows is kept with them, for as long as the request keeps those. */
export function createProvenanceService(store: ProvenanceStore): ProvenanceService {
  const readSourceTraits = createReadSourceTraits(store.sourceTraits);
  const findNearDuplicates = createNearDuplicateSearch(store.documentTexts);
  const records = createSourceRecords(store, createReadBareFacts(store));
  const factsOf = createReadManyFacts({ store, readSourceTraits, findNearDuplicates, records });
  const countedAs = createReadCountedAs(store);
  const factsOfRows = keptWith(async (rows: readonly ClaimVoice[], asOf): Promise<ClaimFacts> => {
    const [known, kinds] = [toKnown(rows), toKinds(rows)];
    const [sources, judged, nearDuplicates] = await Promise.all([
      readSourceTraits(kinds, asOf),
      records.read(toJudgedRequest(known, kinds, asOf)),
      findNearDuplicates(known.voices),
    ]);
    return { ...toClaimFacts(known, sources, judged), nearDuplicates };
  });
  const analysisOf = keptWith(async (rows: readonly ClaimVoice[], asOf) =>
    analyseClaim(await factsOfRows(rows, asOf)),
  );
  const analysis: ProvenanceService['analysis'] = async (request, read) =>
    analysisOf(await read(request), request.asOf);
  return {
    chains: createReadChains(records),
    shownOf: ({ shown }, first) => shown(within('first', first, MAX_SHOWN)),
    origins: async ({ stance, ...request }, read) => (await analysis(request, read)).origins(sideOf[stance]),
    factsOf,
    countedAs,
    soleOriginsAsOf: createCountSoleOriginsAsOf(store, factsOf),
    trackRecords: createReadTrackRecords(store, records),
    analysis,
    without: async ({ ids, ...request }, read) => {
      checkWithdrawn(ids);
      const [rows, counted] = await Promise.all([read(request), countedAs(ids, request.asOf)]);
      const facts = await factsOfRows(rows, request.asOf);
      return analyseClaim({ ...facts, withdrawn: new Set([...facts.withdrawn, ...counted]) });
    },
  };
}

/** Chains need no traits of sources, and what was audited only for their fidelity: who does not ask reads nothing more. */
function createReadChains({
  readFidelities,
}: Pick<SourceRecords, 'readFidelities'>): ProvenanceService['chains'] {
  const foundIn = keptWith((rows: readonly ClaimVoice[], asOf) => {
    const known = toKnown(rows);
    const fidelities = once(() => readFidelities(toJudgedRequest(known, toKinds(rows), asOf)));
    return Promise.resolve({ analysis: analyseClaim(toClaimFacts(known)), fidelities });
  });
  return async ({ first, maxHops, ...request }, read) => {
    const bounds = {
      first: within('first', first, MAX_CHAINS),
      maxHops: within('maxHops', maxHops, MAX_HOPS),
    };
    const { asOf } = request;
    const { analysis, fidelities } = await foundIn(await read(request), asOf);
    const { chains, ...counted } = analysis.chains(bounds);
    const toChain = (chain: DescribedChain): ChainAsOf => ({
      ...chain,
      asOf,
      readFidelity: async () => chainFidelity(chain, await fidelities()),
    });
    return { ...counted, chains: chains.map(toChain) };
  };
}

type OfRows<Rows, T> = (rows: Rows, asOf: string | null) => Promise<T>;

/** Works something out of rows once, however often it is asked for; they were read as of that time. */
function keptWith<Rows extends object, T>(work: OfRows<Rows, T>): OfRows<Rows, T> {
  const kept = new WeakMap<Rows, Promise<T>>();
  return (rows, asOf) => {
    const known = kept.get(rows) ?? work(rows, asOf);
    kept.set(rows, known);
    return known;
  };
}

function toKinds(rows: readonly ClaimVoice[]): ReadonlyMap<string, OutletKind | null> {
  return new Map(rows.map(({ canonicalId, outletKind }) => [canonicalId, outletKind]));
}

function toJudgedRequest(
  { voices, roles }: Pick<ClaimFacts, 'voices' | 'roles'>,
  kinds: ReadonlyMap<string, OutletKind | null>,
  asOf: string | null,
): JudgedRequest {
  return { sources: toRecorded(voices, kinds), claimIds: [...roles.keys()], asOf };
}

function checkWithdrawn({ length }: readonly string[]): void {
  if (length < 1 || length > MOST_WITHDRAWN)
    throw invalidInput(`ids are 1 to ${String(MOST_WITHDRAWN)}; these are ${String(length)}`);
}

function within(argument: string, value: number | null, most: number): number {
  if (value === null || value < 0 || value > most)
    throw invalidInput(`${argument} is from 0 to ${String(most)}; this is ${String(value)}`);
  return value;
}
