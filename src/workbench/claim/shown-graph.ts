/** What the page asks of the graph that is drawn: documents, names, and where a voice can be read. */
import type { ClaimGraphQuery } from '../generated.ts';

export type ShownGraph = NonNullable<ClaimGraphQuery['claim']>['graph'];
type Voice = ShownGraph['voices'][number]['assertion'];
export type ShownDocument = NonNullable<Voice['document']>;

/** Each document in which a voice stands: those that we hold first, then by title and id. */
export function toDocuments({ voices }: ShownGraph): readonly ShownDocument[] {
  const byId = new Map<string, ShownDocument>();
  for (const { assertion } of voices)
    if (assertion.document !== null) byId.set(assertion.document.id, assertion.document);
  const rank = ({ located, title, id }: ShownDocument): string =>
    `${located ? '0' : '1'} ${title ?? '\uffff'} ${id}`;
  return [...byId.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** Names of what is withdrawn, by the ids in their order; null for what the graph, where it is there, does not have. */
export function toNames(
  graph: ShownGraph | null,
  ids: readonly string[],
): ReadonlyMap<string, string | null> {
  const names = new Map<string, string>();
  for (const { assertion } of graph?.voices ?? []) {
    const { source, document } = assertion;
    names.set(source.id, source.name);
    names.set(assertion.id, `what ${source.name} states`);
    if (document !== null) names.set(document.id, document.title ?? `a document of ${source.name}`);
  }
  return new Map(ids.map((id) => [id, names.get(id) ?? (graph === null ? id : null)]));
}

/**
 * The voice that an id stands for: an assertion's own, or the one that an attribution credits. Null for what is not in the
 * graph, as the words of another claim in the same text.
 */
export function toVoiceId({ voices, handOffs }: ShownGraph, id: string): string | null {
  for (const { assertion, others } of voices)
    if (assertion.id === id || others.some((other) => other.id === id)) return assertion.id;
  return handOffs.find(({ readings }) => readings.some((reading) => reading.id === id))?.to.id ?? null;
}

export interface ReadingPlace {
  readonly documentId: string;
  /** The assertion itself, or the attribution that leads to it, whose words stand in that document. */
  readonly ownerId: string;
}

/** Where the words of a voice can be read: in its own text if we hold it, else where somebody credits it. */
export function toReadingPlace({ voices, handOffs }: ShownGraph, voiceId: string): ReadingPlace | null {
  const voice = voices.find(({ assertion, others }) =>
    [assertion, ...others].some(({ id }) => id === voiceId),
  );
  if (voice === undefined) return null;
  const { document } = voice.assertion;
  if (document?.located === true) return { documentId: document.id, ownerId: voiceId };
  for (const { to, readings } of handOffs) {
    if (to.id !== voice.assertion.id) continue;
    const [reading] = readings;
    if (reading?.readIn !== undefined) return { documentId: reading.readIn.id, ownerId: reading.id };
  }
  return null;
}
