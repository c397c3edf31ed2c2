/** Particulars of a claim or source that may be corrected, and what a correction changed of them (R6). */
import { canonicalJson } from './ids.ts';

export type Particular = string | readonly string[] | null;

/** By name; null where there is none. */
export type Particulars = Readonly<Record<string, Particular>>;

/** The fields that a correction changed, as they were and as they became: both name the same fields. */
export interface Correction {
  readonly before: Particulars;
  readonly after: Particulars;
}

/** What differs between what is there and what is wanted; null where nothing does. What is not wanted stays. */
export function toCorrection(current: Particulars, wanted: Particulars): Correction | null {
  const fields = Object.keys(wanted).filter(
    (field) => !isSame(current[field] ?? null, wanted[field] ?? null),
  );
  if (fields.length === 0) return null;
  return { before: pick(current, fields), after: pick(wanted, fields) };
}

/** Whether all of these are so now. */
export function areSo(current: Particulars, wanted: Particulars): boolean {
  return toCorrection(current, wanted) === null;
}

/** As it is kept: two texts of JSON, in which a field that there was none of is left out. */
export function writeCorrection({ before, after }: Correction): {
  readonly before: string;
  readonly after: string;
} {
  return { before: canonicalJson(before), after: canonicalJson(after) };
}

/** As it was before it was written. */
export function readCorrection(kept: { readonly before: string; readonly after: string }): Correction {
  const [before, after] = [JSON.parse(kept.before), JSON.parse(kept.after)] as [Particulars, Particulars];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return { before: pick(before, fields), after: pick(after, fields) };
}

function pick(particulars: Particulars, fields: readonly string[]): Particulars {
  return Object.fromEntries(fields.map((field) => [field, particulars[field] ?? null]));
}

function isSame(a: Particular, b: Particular): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
