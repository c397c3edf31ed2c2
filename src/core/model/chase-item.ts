/** A placeholder that nobody has located, and how many claims are stated in it: what to look for first. */
import type { Document } from './document.ts';

export interface ChaseItem {
  readonly document: Document;
  readonly claimsBlocked: number;
}
