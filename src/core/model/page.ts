/** A page of a list: keyset paging, so that inserts neither shift nor repeat what was seen. */
import type { ReviewStatus } from './review-status.ts';

/** One page of the list below one parent. */
export interface ChildPageRequest {
  readonly parentId: string;
  /** How many rows are fetched: one more than is shown tells whether more follow. */
  readonly limit: number;
  /** The id after which the page begins; empty for the first. */
  readonly afterId: string;
}

/** Of the list below one parent, those with one of these statuses. */
export interface StatusRequest {
  readonly parentId: string;
  readonly statuses: readonly ReviewStatus[];
}
export interface StatusPageRequest extends ChildPageRequest, StatusRequest {}

/** Requests with equal arguments, whatever their parents: each group is one statement. */
export function groupByArguments<R extends { readonly parentId: string }>(
  requests: readonly R[],
): (readonly [R, ...R[]])[] {
  const groups = new Map<string, [R, ...R[]]>();
  for (const request of requests) {
    const key = JSON.stringify({ ...request, parentId: '' });
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [request]);
    else group.push(request);
  }
  return [...groups.values()];
}

/** Runs each group of requests as one, and gives every request its own rows, in the order of the requests. */
export async function fetchPerParent<R extends { readonly parentId: string }, T>(
  requests: readonly R[],
  fetchGroup: (first: R, parentIds: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  none: T,
): Promise<T[]> {
  const found = new Map<R, T>();
  await Promise.all(
    groupByArguments(requests).map(async (group) => {
      const rows = await fetchGroup(group[0], [...new Set(group.map(({ parentId }) => parentId))]);
      for (const request of group) found.set(request, rows.get(request.parentId) ?? none);
    }),
  );
  return requests.map((request) => found.get(request) ?? none);
}

/** Rows by a key of theirs, in the order in which they came. */
export function groupRows<Row, T>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  toItem: (row: Row) => T,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [toItem(row)]);
    else group.push(toItem(row));
  }
  return groups;
}

/** Things in the order of the keys asked for, null where there is none. */
export function inOrderOf<T>(
  keys: readonly string[],
  things: readonly T[],
  keyOf: (thing: T) => string | null,
): (T | null)[] {
  const byKey = new Map(things.map((thing) => [keyOf(thing), thing]));
  return keys.map((key) => byKey.get(key) ?? null);
}
