/** What an undo reads and writes within its transaction. */
import type { ActivityAction } from '../core/model/activity.ts';
import type { ChangeTransaction } from '../change/change.store.ts';
import { lockRevision } from '../graph/revision.ts';
import {
  activitiesAt,
  activitiesWithDetails,
  changedEdges,
  changedNodes,
  hideNodes,
  locationsOf,
  missingEnds,
  noteUndone,
  setEdgeStatuses,
  setNodeStatuses,
  showNodes,
  tiesOfNodes,
} from './undo.statements.ts';

export interface LoggedActivity {
  readonly id: string;
  readonly seq: number;
  readonly action: ActivityAction;
  readonly at: string;
  readonly operation: string;
  /** Of an undo: the activity that it took back. */
  readonly undoes: string | null;
  /** Of an undo: how many things it set. */
  readonly undoneThings: number | null;
  readonly subjectIds: readonly string[];
  readonly undoneByOperation: string | null;
}

interface Statuses {
  /** Oldest first; the last is its status now. */
  readonly history: readonly { readonly status: string; readonly at: string }[];
}

export interface ChangedNode extends Statuses {
  readonly id: string;
  /** What it is, `Undone` included. */
  readonly label: string;
  readonly isJudgement: boolean;
  readonly ofIds: readonly string[];
}

export interface ChangedEdge extends Statuses {
  readonly edgeType: string;
  readonly id: string | null;
  readonly fromId: string;
  readonly toId: string;
  /** When somebody judged it; null where nobody did. */
  readonly judgedAt: string | null;
}

/** What would hang in the air without a node. */
export interface Tie {
  readonly id: string;
  readonly edgeType: string;
  readonly edgeId: string | null;
  readonly otherId: string;
  readonly recordedAt: string | null;
}

export interface MissingEnd {
  readonly id: string;
  readonly otherId: string;
  /** True where the other has its id or key now; false where it rests on the other, which is undone. */
  readonly tookPlace: boolean;
}

export interface UndoWrites {
  /** Until the commit no other change ends. */
  readonly lock: (transaction: ChangeTransaction) => Promise<void>;
  readonly activity: (transaction: ChangeTransaction, id: string) => Promise<LoggedActivity | null>;
  /** Activities by time: those that stand and are no undo. A time that no activity has is left out. */
  readonly standingAt: (
    transaction: ChangeTransaction,
    times: readonly string[],
  ) => Promise<ReadonlyMap<string, { readonly standingIds: readonly string[] }>>;
  readonly changedNodes: (
    transaction: ChangeTransaction,
    subjectIds: readonly string[],
    at: string,
  ) => Promise<readonly ChangedNode[]>;
  readonly changedEdges: (
    transaction: ChangeTransaction,
    subjectIds: readonly string[],
    at: string,
  ) => Promise<readonly ChangedEdge[]>;
  readonly ties: (transaction: ChangeTransaction, ids: readonly string[]) => Promise<readonly Tie[]>;
  readonly missingEnds: (
    transaction: ChangeTransaction,
    ids: readonly string[],
  ) => Promise<readonly MissingEnd[]>;
  /** What placeholders are located as. */
  readonly locations: (
    transaction: ChangeTransaction,
    placeholderIds: readonly string[],
  ) => Promise<readonly { readonly id: string; readonly locatedAsId: string }[]>;
  readonly setStatuses: (
    transaction: ChangeTransaction,
    nodes: readonly { readonly id: string; readonly status: string }[],
    edges: readonly (Omit<ChangedEdge, 'history' | 'judgedAt'> & { readonly status: string })[],
  ) => Promise<void>;
  readonly hide: (transaction: ChangeTransaction, ids: readonly string[]) => Promise<void>;
  readonly show: (transaction: ChangeTransaction, ids: readonly string[]) => Promise<void>;
  readonly noteUndone: (
    transaction: ChangeTransaction,
    rows: readonly { readonly id: string; readonly operation: string | null }[],
  ) => Promise<void>;
}

export const undoWrites: UndoWrites = {
  lock: lockRevision,
  activity: async ({ run }, id) => {
    const [row] = (await run(activitiesWithDetails, { ids: [id] })).rows;
    if (row === undefined) return null;
    const { detail, subjects, ...activity } = row;
    const said = JSON.parse(detail) as { readonly activity?: string; readonly things?: number };
    const subjectIds = subjects === '' ? [] : subjects.split(' ');
    const { activity: undoes = null, things: undoneThings = null } = activity.action === 'UNDO' ? said : {};
    return { ...activity, undoes, undoneThings, subjectIds };
  },
  standingAt: async ({ run }, times) => {
    const { rows } = await run(activitiesAt, { times });
    const found = new Map<string, { readonly standingIds: string[] }>();
    for (const { id, at, isUndo, stands } of rows) {
      const changes = found.get(at) ?? { standingIds: [] };
      found.set(at, changes);
      if (stands && !isUndo) changes.standingIds.push(id);
    }
    return found;
  },
  changedNodes: async ({ run }, ids, at) =>
    (await run(changedNodes, { ids, at })).rows.map(({ nodeLabel, statuses, times, ...node }) => ({
      ...node,
      label: nodeLabel,
      history: toHistory(statuses, times),
    })),
  changedEdges: async ({ run }, ids, at) =>
    (await run(changedEdges, { ids, at })).rows.map(({ statuses, times, ...edge }) => ({
      ...edge,
      history: toHistory(statuses, times),
    })),
  ties: async ({ run }, ids) => (await run(tiesOfNodes, { ids })).rows,
  missingEnds: async ({ run }, ids) => (await run(missingEnds, { ids })).rows,
  locations: async ({ run }, ids) => (await run(locationsOf, { ids })).rows,
  setStatuses: async ({ run, at }, nodes, edges) => {
    const rows = edges.map(({ edgeType, id, fromId, toId, status }) => ({
      ...{ edgeType, id, fromId, toId, status },
    }));
    await Promise.all([run(setNodeStatuses, { rows: nodes, at }), run(setEdgeStatuses, { rows, at })]);
  },
  hide: async ({ run }, ids) => {
    await run(hideNodes, { ids });
  },
  show: async ({ run }, ids) => {
    await run(showNodes, { ids });
  },
  noteUndone: async ({ run }, rows) => {
    await run(noteUndone, { rows });
  },
};

function toHistory(statuses: readonly string[], times: readonly string[]): ChangedNode['history'] {
  return statuses.map((status, index) => ({ status, at: times[index] ?? '' }));
}
