/**
 * From evidence to an opinion: belief, disbelief and what is not known, in the Beta evidence form of subjective logic
 * (Jøsang 2016, Subjective Logic, chapter 3).
 */
import { thresholds } from './thresholds.ts';

export interface Opinion {
  /** Each 0 … 1; the three sum to 1. */
  readonly belief: number;
  readonly disbelief: number;
  readonly uncertainty: number;
  /** Expected probability that the claim is true, if half of all that nothing is known of were. */
  readonly expected: number;
}

/** `support` and `against` are at least 0. */
export function toOpinion(support: number, against: number): Opinion {
  const all = support + against + thresholds.ignorance;
  return {
    belief: support / all,
    disbelief: against / all,
    uncertainty: thresholds.ignorance / all,
    expected: expectedOf(support, against),
  };
}

/** E = (R + 1) / (R + S + 2). */
export function expectedOf(support: number, against: number): number {
  return (support + 1) / (support + against + thresholds.ignorance);
}
