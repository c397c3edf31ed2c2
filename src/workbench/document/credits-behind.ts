/** Whom a statement credits, whom those credit in turn, and so on, as far as the document tells. */
import type { Credit } from './document-parts.ts';

export type CreditsOf = ReadonlyMap<string, readonly Credit[]>;

/** By the id of the assertion that credits, or of the one that is credited. */
export function groupCredits(credits: readonly Credit[], end: 'from' | 'to'): CreditsOf {
  const groups = new Map<string, Credit[]>();
  for (const credit of credits) {
    const group = groups.get(credit[end].id);
    if (group === undefined) groups.set(credit[end].id, [credit]);
    else group.push(credit);
  }
  return groups;
}

/** The nearest first, each once, so that voices which credit each other end it. */
export function creditsBehind(assertionId: string, creditsOf: CreditsOf): readonly Credit[] {
  const found: Credit[] = [];
  const seen = new Set([assertionId]);
  let hands: readonly string[] = [assertionId];
  while (hands.length > 0) {
    const credits = hands.flatMap((hand) => creditsOf.get(hand) ?? []);
    found.push(...credits);
    hands = [...new Set(credits.map(({ to }) => to.id))].filter((id) => !seen.has(id));
    for (const hand of hands) seen.add(hand);
  }
  return found;
}
