/** Judgements that stood at a time, of the sources of claims, and of who depends on whom. */
import type { Outcome } from '../core/model/judgement.ts';
import type { OutletKind, SourceType } from '../core/model/source.ts';
import { statusAsOf } from '../core/model/status-history.ts';
import type { Graph } from '../graph/graph.ts';
import { typeOfLabel } from '../graph/source-labels.ts';
import type { RowOf } from '../graph/statement.ts';
import { areSourcesJudged, recordHolders, sourceJudgements } from './source-judgements.statements.ts';

export interface SourceJudgementsRequest {
  /** Canonical by the time that is asked for. */
  readonly sourceIds: readonly string[];
  /** Whose assertions may depend on each other. */
  readonly claimIds: readonly string[];
  /** ISO 8601; null for now. */
  readonly asOf: string | null;
}

/** All of them stood then. Sources are canonical. */
export interface SourceJudgements {
  /** Of claims that a source states: of each claim the last one, the last recorded first. */
  readonly adjudications: readonly AdjudicatedClaim[];
  /** Of each attribution the last one. */
  readonly audits: readonly AuditedHandOff[];
  readonly dependence: readonly JudgedPair[];
}

export interface AdjudicatedClaim {
  readonly sourceId: string;
  readonly claimId: string;
  readonly outcome: Outcome;
}

export interface AuditedHandOff {
  readonly sourceId: string;
  readonly faithful: boolean;
}

/** Of two sources or two assertions. */
export interface JudgedPair {
  readonly a: string;
  readonly b: string;
  readonly dependent: boolean;
  readonly judgementId: string;
}

/** As whom a source counts. */
export interface RecordHolder {
  readonly id: string;
  readonly canonicalId: string;
  /** Of the canonical one. */
  readonly type: SourceType;
  readonly outletKind: OutletKind | null;
}

export interface SourceJudgementStore {
  readonly sourceJudgements: (request: SourceJudgementsRequest) => Promise<SourceJudgements>;
  /** Of sources, in no order; one that is not there is left out. */
  readonly recordHolders: (ids: readonly string[], asOf: string | null) => Promise<readonly RecordHolder[]>;
}

type Row = RowOf<typeof sourceJudgements>;

const nothingJudged: SourceJudgements = { adjudications: [], audits: [], dependence: [] };

/** Creates the store. */
export function createSourceJudgementStore(graph: Graph): SourceJudgementStore {
  return {
    sourceJudgements: async ({ sourceIds, claimIds, asOf }) => {
      // Asked apart, for it is answered at once; the other statement is long, and takes a cold database seconds to plan.
      if ((await graph.run(areSourcesJudged, {}))[0]?.areJudged !== true) return nothingJudged;
      const params = { sourceIds: [...sourceIds], claimIds: [...claimIds], asOf };
      const rows = (await graph.run(sourceJudgements, params))
        .filter((row) => statusAsOf(row, asOf) === 'CONFIRMED')
        .sort(lastFirst);
      return {
        adjudications: lastOfEach(
          rows,
          'ADJUDICATION',
          ({ oneId, otherId }) => `${oneId}/${otherId}`,
        ).flatMap(({ oneId: sourceId, otherId: claimId, outcome }) =>
          outcome === null ? [] : [{ sourceId, claimId, outcome }],
        ),
        audits: lastOfEach(rows, 'HAND_OFF_AUDIT', ({ attributionId }) => attributionId ?? '').flatMap(
          ({ oneId: sourceId, faithful }) => (faithful === null ? [] : [{ sourceId, faithful }]),
        ),
        dependence: rows.flatMap(toJudgedPair),
      };
    },
    recordHolders: async (ids, asOf) =>
      (await graph.run(recordHolders, { ids: [...ids], asOf })).map(({ sourceNodeLabel, ...holder }) => ({
        ...holder,
        type: typeOfLabel[sourceNodeLabel],
      })),
  };
}

function lastFirst(one: Row, other: Row): number {
  const [a, b] = [one, other].map(({ recordedAt, judgementId }) => `${recordedAt}/${judgementId}`);
  return (a ?? '') < (b ?? '') ? 1 : a === b ? 0 : -1;
}

/** Of rows of a kind, the first with each key. */
function lastOfEach(rows: readonly Row[], kind: Row['kind'], keyOf: (row: Row) => string): readonly Row[] {
  const found = new Map<string, Row>();
  for (const row of rows) {
    if (row.kind === kind && !found.has(keyOf(row))) found.set(keyOf(row), row);
  }
  return [...found.values()];
}

/** Two that are one by now say nothing more of each other. */
function toJudgedPair({ kind, judgementId, oneId: a, otherId: b, dependent }: Row): readonly JudgedPair[] {
  return kind !== 'DEPENDENCE' || dependent === null || a === b ? [] : [{ a, b, dependent, judgementId }];
}
