/** What a withdrawal takes from the picture: by the graph that the service says is left. */

interface ShownVoice {
  readonly reached: boolean;
  readonly assertion: { readonly id: string };
}

interface WholeVoice extends ShownVoice {
  readonly assertion: {
    readonly id: string;
    readonly source: { readonly id: string };
    readonly document: { readonly id: string } | null;
  };
}

export type Fall = 'withdrawn' | 'fallen';

/**
 * By assertion. Withdrawn is what was named itself, its source or its document; fallen is what is left without a trail, or
 * without anybody who leads to it.
 */
export function toFallenVoices(
  before: readonly WholeVoice[],
  after: readonly ShownVoice[],
  ids: ReadonlySet<string>,
): ReadonlyMap<string, Fall> {
  const left = new Map(after.map(({ assertion, reached }) => [assertion.id, reached]));
  const fallen = new Map<string, Fall>();
  for (const { assertion, reached } of before) {
    const named = [assertion.id, assertion.source.id, assertion.document?.id ?? ''];
    if (named.some((id) => ids.has(id))) fallen.set(assertion.id, 'withdrawn');
    else if (!left.has(assertion.id) || (reached && left.get(assertion.id) === false))
      fallen.set(assertion.id, 'fallen');
  }
  return fallen;
}
