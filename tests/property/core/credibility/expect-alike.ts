/** Equality that allows reals 1e-9, and nothing else anything. */
import { expect } from '@jest/globals';

const TOLERANCE = 1e-9;

/** Fails unless both are built alike, with whole numbers and texts equal and reals within 1e-9. */
export function expectAlike(actual: unknown, expected: unknown): void {
  if (!areAlike(actual, expected)) expect(actual).toEqual(expected);
}

function areAlike(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= TOLERANCE;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const others = new Map<string, unknown>(Object.entries(b));
  const own = Object.entries(a);
  return (
    own.length === others.size &&
    own.every(([key, value]) => others.has(key) && areAlike(value, others.get(key)))
  );
}
