/** 40 documents with 100 attributions each and their evidence: what a client must be able to ask for at once. */
export const fortyDocuments = `{ documents(first: 40) { edges { node { id title publisher { name }
  attributions(first: 100) { totalCount edges { node { id cue hedges
    evidence { role start end exact verified } from { source { name } } to { source { name } } } } } } } } }`;

/** A million ids: what nobody may ask for at once. */
export const millionIds = `{ documents(first: 100) { edges { node { assertions(first: 100) { edges { node {
  relayedBy(first: 100) { edges { node { id } } } } } } } } } }`;

/** Fragments that double at each step: 2^steps selections out of a few lines. */
export function fragmentBomb(steps: number): string {
  const fragments = Array.from({ length: steps }, (_, i) => {
    const next = i === steps - 1 ? '__typename' : `...F${i + 1} ...F${i + 1}`;
    return `fragment F${i} on Query { ${next} }`;
  });
  return `{ ...F0 } ${fragments.join(' ')}`;
}

/** Fields within fields: `opener` so many times, and closed again. */
export function nested(levels: number, opener: string, closer: string): string {
  return opener.repeat(levels) + closer.repeat(levels);
}
