/**
 * The numbers of the method, under one version: what is shown names it, so that an old figure can be told from a new one.
 * Cited where they are used; those without a source of their own were chosen on planted worlds (docs/METHOD.md).
 */
export const thresholds = {
  version: 'hearsay-evidence/1',
  /** A class's trust is held below certainty, so that no single origin proves anything. */
  mostTrust: 0.94,
  /** Weight of not knowing: the two of the Beta evidence form (Jøsang 2016, Subjective Logic, 3.5). */
  ignorance: 2,
  /** Evidence from which a class corroborates another. */
  corroborating: 0.25,
  /** Uncertainty above which nothing can be judged: grade 6, and no word. */
  tooUncertain: 2 / 3,
  grades: { confirmed: 0.85, probablyTrue: 0.8, possiblyTrue: 0.55, doubtful: 0.2 },
  /** Share of the evidence for a claim that the evidence against it must stay below, for grade 1. */
  mostContested: 0.1,
  /** Uncertainty above which confidence is low, and moderate. */
  confidence: { low: 0.5, moderate: 0.25 },
  /** Room for what floating-point numbers cannot hold, in every comparison with one of these. */
  tolerance: 1e-9,
} as const;

/** value ≥ threshold, or as good as. */
export function isAtLeast(value: number, threshold: number): boolean {
  return value >= threshold - thresholds.tolerance;
}

/** value > threshold, and not as good as equal. */
export function isAbove(value: number, threshold: number): boolean {
  return value > threshold + thresholds.tolerance;
}
