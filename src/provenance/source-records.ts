/**
 * Records of sources and what is known of who depends on whom, for the analysis of claims: of judgements that stood at a
 * time. A claim that was adjudicated is analysed for it as it was then, by its own voices and without anybody's record, so
 * that no record rests on another.
 */
import { analyseClaim } from '../core/credibility/analyse-claim.ts';
import { toClaimVerdict } from '../core/credibility/claim-verdict.ts';
import type { ClaimVerdict } from '../core/credibility/claim-verdict.ts';
import { fidelityOf, noCounts, priorTrust, reliabilityOf } from '../core/credibility/source-record.ts';
import type { RecordCounts } from '../core/credibility/source-record.ts';
import type { OutletKind, SourceType } from '../core/model/source.ts';
import type { ClaimFacts, SourceRecord } from '../core/provenance/claim-facts.ts';
import type { SourceJudgements, SourceJudgementStore } from './source-judgements.store.ts';

/** Adjudicated claims of a source that its record rests on, the last adjudicated: more change next to nothing. */
const MOST_OF_ONE = 2_000;
const CLAIMS_AT_ONCE = 200;

export interface RecordedSource {
  readonly type: SourceType;
  readonly outletKind: OutletKind | null;
}

export interface JudgedRequest {
  /** By canonical id. */
  readonly sources: ReadonlyMap<string, RecordedSource>;
  readonly claimIds: readonly string[];
  readonly asOf: string | null;
}

/** What people judged, as the analysis of claims takes it. */
export interface JudgedFacts {
  readonly records: ClaimFacts['records'];
  readonly dependence: ClaimFacts['dependence'];
  /** Whose records rest on a part of their adjudicated claims. */
  readonly cutSourceIds: ReadonlySet<string>;
}

/** By canonical source id; a source that nobody judged is left out. */
export type SourceCounts = ReadonlyMap<string, RecordCounts>;

export interface SourceRecords {
  /** One read where nobody judged anything. */
  readonly read: (request: JudgedRequest) => Promise<JudgedFacts>;
  /** The records of relays alone: their trust is left at what it was before. One read. */
  readonly readFidelities: (request: JudgedRequest) => Promise<ClaimFacts['records']>;
  readonly count: (sourceIds: readonly string[], asOf: string | null) => Promise<SourceCounts>;
}

/** Facts of scope OWN of claims, without records. */
type ReadBareFacts = (
  claimIds: readonly string[],
  asOf: string | null,
) => Promise<ReadonlyMap<string, ClaimFacts>>;

/** Creates the reader. */
export function createSourceRecords(
  { sourceJudgements }: Pick<SourceJudgementStore, 'sourceJudgements'>,
  readBareFacts: ReadBareFacts,
): SourceRecords {
  const countOf = (judged: SourceJudgements, asOf: string | null): Promise<Counted> =>
    countJudgements(judged, (claimIds) => readBareFacts(claimIds, asOf));
  const askFor = ({ sources, claimIds, asOf }: JudgedRequest): Promise<SourceJudgements> =>
    sources.size === 0
      ? Promise.resolve({ adjudications: [], audits: [], dependence: [] })
      : sourceJudgements({ sourceIds: [...sources.keys()], claimIds, asOf });
  return {
    read: async (request) => {
      const judged = await askFor(request);
      const { counts, cutSourceIds } = await countOf(judged, request.asOf);
      return { records: toRecords(counts, request.sources), dependence: judged.dependence, cutSourceIds };
    },
    readFidelities: async (request) => {
      const { audits } = await askFor(request);
      return toRecords(countAudits(audits), request.sources);
    },
    count: async (sourceIds, asOf) =>
      (await countOf(await sourceJudgements({ sourceIds, claimIds: [], asOf }), asOf)).counts,
  };
}

interface Counted {
  readonly counts: SourceCounts;
  readonly cutSourceIds: ReadonlySet<string>;
}

type Growing = Map<string, Record<keyof RecordCounts, number>>;

function countUp(counts: Growing, sourceId: string, what: keyof RecordCounts): void {
  const own = counts.get(sourceId) ?? { ...noCounts };
  counts.set(sourceId, own);
  own[what]++;
}

function countAudits(audits: SourceJudgements['audits']): Growing {
  const counts: Growing = new Map();
  for (const { sourceId, faithful } of audits) countUp(counts, sourceId, faithful ? 'faithful' : 'distorted');
  return counts;
}

async function countJudgements(
  { audits, adjudications }: SourceJudgements,
  readFacts: (claimIds: readonly string[]) => Promise<ReadonlyMap<string, ClaimFacts>>,
): Promise<Counted> {
  const counts = countAudits(audits);
  const { sourcesOf, outcomeOf, cutSourceIds } = groupByClaim(adjudications);
  const claimIds = [...sourcesOf.keys()].sort();
  for (let at = 0; at < claimIds.length; at += CLAIMS_AT_ONCE) {
    const facts = await readFacts(claimIds.slice(at, at + CLAIMS_AT_ONCE));
    for (const [claimId, one] of facts) {
      const outcome = outcomeOf.get(claimId);
      if (outcome === undefined || outcome === 'UNDECIDED') continue;
      const verdict = toClaimVerdict(analyseClaim(one), outcome);
      for (const sourceId of sourcesOf.get(claimId) ?? []) addVerdict(counts, sourceId, verdict);
    }
  }
  return { counts, cutSourceIds };
}

function addVerdict(counts: Growing, sourceId: string, verdict: ClaimVerdict): void {
  for (const what of ['right', 'wrong', 'relayedRight', 'relayedWrong'] as const)
    if (verdict[what].has(sourceId)) countUp(counts, sourceId, what);
}

/** Which sources ask about each claim, of each source the last adjudicated; those that could not be settled are left out. */
function groupByClaim(adjudications: SourceJudgements['adjudications']) {
  const sourcesOf = new Map<string, string[]>();
  const outcomeOf = new Map(adjudications.map(({ claimId, outcome }) => [claimId, outcome]));
  const asked = new Map<string, number>();
  const cutSourceIds = new Set<string>();
  for (const { sourceId, claimId, outcome } of adjudications) {
    if (outcome === 'UNDECIDED') continue;
    const before = asked.get(sourceId) ?? 0;
    asked.set(sourceId, before + 1);
    if (before >= MOST_OF_ONE) {
      cutSourceIds.add(sourceId);
      continue;
    }
    const known = sourcesOf.get(claimId);
    if (known === undefined) sourcesOf.set(claimId, [sourceId]);
    else known.push(sourceId);
  }
  return { sourcesOf, outcomeOf, cutSourceIds };
}

/** Unspecified sources have no record. */
function toRecords(
  counts: SourceCounts,
  sources: ReadonlyMap<string, RecordedSource>,
): ReadonlyMap<string, SourceRecord> {
  return new Map(
    Array.from(sources).flatMap(([id, { type, outletKind }]): [string, SourceRecord][] => {
      const own = counts.get(id);
      const prior = priorTrust(type, outletKind);
      if (own === undefined || prior === null) return [];
      const { right, wrong, faithful, distorted } = own;
      return [[id, { trust: reliabilityOf(prior, right, wrong), fidelity: fidelityOf(faithful, distorted) }]];
    }),
  );
}
