/** What the service would see of a planted claim: held texts, what they say of others, and records; never the truth. */
import type { ClaimFacts, SourceRecord, SourceTraits } from '../../src/core/provenance/claim-facts.ts';
import type { Credit } from '../../src/core/provenance/credit.ts';
import { noTraits } from '../../src/core/provenance/origin.ts';
import type { Voice } from '../../src/core/provenance/voice.ts';
import type { Credited, PlantedDocument, Speaker } from './planted-documents.ts';
import type { PlantedSource } from './planted-sources.ts';

const CLAIM = 'claim';

/** The facts of one claim, as its held documents tell them. */
export function toSeenFacts(documents: readonly PlantedDocument[]): ClaimFacts {
  const voices = new Map<string, Voice>();
  const credits = new Map<string, Credit>();
  const sources = new Map<string, SourceTraits>();
  const records = new Map<string, SourceRecord>();
  const see = (voice: Voice): void => {
    voices.set(voice.assertionId, voice);
  };
  const know = ({ id, traits, record }: PlantedSource): void => {
    sources.set(id, traits);
    if (record !== null) records.set(id, record);
  };
  for (const document of documents) {
    know(document.outlet);
    if (!document.held) continue;
    let from = toTextVoice(document);
    see(from);
    for (const credited of document.trail) {
      const to = toVoice(credited, document.affirms);
      if (!to.held) see(to);
      if ('speaker' in credited) knowSpeaker(credited.speaker, sources);
      const attributionId = `${from.assertionId} credits ${to.assertionId} in ${document.id}`;
      const [fromAssertionId, toAssertionId] = [from.assertionId, to.assertionId];
      credits.set(attributionId, {
        attributionId,
        fromAssertionId,
        toAssertionId,
        confirmed: true,
        readIn: document.id,
      });
      // A text that we hold tells its own trail; what others say of it is superseded.
      if (to.held) break;
      from = to;
    }
  }
  return {
    voices: [...voices.values()],
    credits: [...credits.values()],
    roles: new Map([[CLAIM, { isSame: true, entails: false, contradicts: false }]]),
    sources,
    dependence: [],
    nearDuplicates: documents.flatMap(({ id, held, copyOf }) =>
      held && copyOf?.held === true ? [[copyOf.id, id] as const] : [],
    ),
    withdrawn: new Set(),
    records,
  };
}

function toTextVoice({ id, outlet, affirms, isFirstHand }: PlantedDocument): Voice {
  return {
    ...toUnheldVoice(`${id} itself`, outlet.id, 'OUTLET', id, affirms),
    held: true,
    basis: isFirstHand ? 'OBSERVED' : 'UNKNOWN',
  };
}

/** A document that we hold stands for itself, unless it does not say what it is cited for: then that stays unresolved. */
function toVoice(credited: Credited, affirms: boolean): Voice {
  if ('speaker' in credited) {
    const { sourceId, type } = credited.speaker;
    return toUnheldVoice(`${sourceId} ${sideOf(affirms)}`, sourceId, type, null, affirms);
  }
  const { document } = credited;
  if (document.held && document.affirms === affirms) return toTextVoice(document);
  const cited = `${document.id} as cited`;
  return toUnheldVoice(`${cited} ${sideOf(affirms)}`, document.outlet.id, 'OUTLET', cited, affirms);
}

function toUnheldVoice(
  assertionId: string,
  sourceId: string,
  sourceType: Voice['sourceType'],
  documentId: string | null,
  affirms: boolean,
): Voice {
  return {
    assertionId,
    sourceId,
    sourceType,
    documentId,
    claimId: CLAIM,
    held: false,
    basis: 'UNKNOWN',
    modality: 'CERTAIN',
    stance: affirms ? 'AFFIRMS' : 'DENIES',
    publishedAt: null,
    resolvedAs: [],
  };
}

function sideOf(affirms: boolean): string {
  return affirms ? 'affirms' : 'denies';
}

function knowSpeaker({ sourceId, type, carrier, words }: Speaker, sources: Map<string, SourceTraits>): void {
  if (type === 'PERSON') return;
  sources.set(sourceId, {
    ...noTraits,
    carrierId: carrier?.id ?? null,
    descriptionWords: words,
    descriptionLang: carrier?.lang ?? null,
  });
}
