/** The sources that a change names beside what it is about: known ones by id or key, new ones recorded with it. */
import type { JsonPath } from '../core/interchange/fault.ts';
import type { ChangeTransaction, Changes } from './change.store.ts';
import type { NewSource, Reference } from './reference.schema.ts';

/** A reference, and where in the input it stands. */
export interface NamedSource {
  readonly reference: Reference<NewSource>;
  readonly path: JsonPath;
}

export interface NamedSources {
  /** In the order in which they were named; not locked. */
  readonly ids: readonly string[];
  /** By what was new. */
  readonly changes: Partial<Changes>;
  readonly created: number;
}

/** Throws a Refusal that names every one that is not there, or is there under another description. */
export type NameSources = (
  transaction: ChangeTransaction,
  named: readonly NamedSource[],
) => Promise<NamedSources>;
