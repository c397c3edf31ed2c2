/** The chains of an input as those of a record, by the references that its things got. */
import type { RecordChain, RecordLink } from '../core/interchange/record.ts';
import type { RefusedFor } from '../errors.ts';
import { faultAt } from './named-things.ts';
import type { NamedThings } from './named-things.ts';
import type { ChainLink, ChainsInput } from './recording.schema.ts';

export interface NamedChains {
  readonly readIn: string;
  readonly chains: readonly RecordChain[];
  readonly faults: readonly RefusedFor[];
}

/** Names everything that the chains name. */
export function nameChains({ readIn, chains, status }: ChainsInput, things: NamedThings): NamedChains {
  const document = things.document(readIn, ['readIn']);
  const faults: RefusedFor[] = [];
  const named = chains.map(({ claim, links }, index) => {
    const path = ['chains', index];
    const read: RecordLink[] = [];
    for (const [place, link] of links.entries()) {
      const at = [...path, 'links', place];
      const before = read.at(-1);
      const next = nameLink(link, at, before?.source ?? null, things);
      const where = before?.document ?? (place === 1 ? document : undefined);
      if (before !== undefined && creditsItself(before.source, where, next, things)) {
        const message = 'a voice does not credit itself: this is the source of the link before it';
        faults.push(faultAt('INVALID_INPUT', [...at, 'source'], message));
      }
      read.push(next);
    }
    return { claim: things.claim(claim, [...path, 'claim']), readIn: document, links: read, status };
  });
  return { readIn: document, chains: named, faults };
}

function nameLink(
  link: ChainLink,
  path: readonly (string | number)[],
  before: string | null,
  things: NamedThings,
): RecordLink {
  const { stance, modality, basis, hedges, quoteType, scopeInferred } = link;
  return {
    source: things.source(link.source, [...path, 'source'], before),
    document: link.document === null ? undefined : things.document(link.document, [...path, 'document']),
    ...{ stance, modality, basis, hedges, quoteType, scopeInferred },
    place: link.place ?? undefined,
    wording: link.wording ?? undefined,
    saidAt: link.saidAt ?? undefined,
    addressedTo: link.addressedTo ?? undefined,
    cue: link.cue ?? undefined,
    spans: link.spans.map(({ exact, ...span }) => ({ ...span, exact: exact ?? undefined })),
  };
}

/** A source may cite another document of its own; that it heard itself, or says so where it says it, says nothing. */
function creditsItself(
  source: string,
  document: string | undefined,
  next: RecordLink,
  things: NamedThings,
): boolean {
  if (things.idOf('source', source) !== things.idOf('source', next.source)) return false;
  if (next.document === undefined) return true;
  return (
    document !== undefined && things.idOf('document', document) === things.idOf('document', next.document)
  );
}
