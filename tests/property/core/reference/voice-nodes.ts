/**
 * Which voices stand, as nodes (design of the analysis, section 1): placeholders resolved, then what is withdrawn taken
 * out, then relays without a trail, again and again. Plain objects and searches over lists, for clarity and nothing else.
 */
import type { ClaimFacts } from '../../../../src/core/provenance/claim-facts.ts';
import type { Voice } from '../../../../src/core/provenance/voice.ts';

/** The voices of one source in one document (or heard from it) about one claim. */
export interface VoiceNode {
  /** The least of its assertion ids. */
  readonly id: string;
  readonly voices: readonly Voice[];
  readonly sourceId: string;
  readonly documentId: string | null;
  readonly claimId: string;
  readonly isOutlet: boolean;
  readonly held: boolean;
}

/** `to` is null where the credit leads nowhere. */
interface Lead {
  readonly from: Voice;
  readonly to: Voice | null;
  readonly confirmed: boolean;
}

/** A confirmed hand-off between voices of two nodes that stand. */
export interface HandOff {
  readonly from: Voice;
  readonly to: Voice;
}

export interface StandingClaim {
  readonly nodes: readonly VoiceNode[];
  readonly handOffs: readonly HandOff[];
}

/** What two voices of one node have in common. */
export function nodeKey(voice: Voice): string {
  return JSON.stringify([voice.sourceId, voice.documentId, voice.claimId]);
}

export function isFirstHandVoice({ sourceType, held, basis }: Voice): boolean {
  return held && (sourceType === 'OUTLET' || sourceType === 'PERSON') && /^(OBSERVED|RECORD)$/.test(basis);
}

/** The held, known voices that a placeholder's voice turned out to be; none for a held voice. */
export function counterpartsOf(voice: Voice, facts: ClaimFacts): readonly Voice[] {
  if (voice.held) return [];
  return facts.voices.filter((other) => other.held && voice.resolvedAs.includes(other.assertionId));
}

function isPresent(voice: Voice, facts: ClaimFacts): boolean {
  const ids = [voice.assertionId, voice.sourceId, voice.documentId ?? voice.assertionId];
  return facts.roles.has(voice.claimId) && !ids.some((id) => facts.withdrawn.has(id));
}

function leadsOf(present: readonly Voice[], facts: ClaimFacts): Lead[] {
  return facts.credits.flatMap((credit) => {
    const from = present.find((voice) => voice.assertionId === credit.fromAssertionId);
    if (from === undefined) return [];
    const named = facts.voices.find((voice) => voice.assertionId === credit.toAssertionId);
    const counterparts = named === undefined ? [] : counterpartsOf(named, facts);
    const ends = counterparts.length > 0 ? counterparts : [named];
    const confirmed = credit.confirmed && !facts.withdrawn.has(credit.readIn);
    return ends.map((end) => ({
      from,
      to: end !== undefined && present.includes(end) ? end : null,
      confirmed,
    }));
  });
}

function toNodes(present: readonly Voice[]): VoiceNode[] {
  const groups = Map.groupBy(present, nodeKey);
  return [...groups.values()].flatMap((voices) => {
    const ids = voices.map((voice) => voice.assertionId).sort();
    return voices.slice(0, 1).map(({ sourceId, documentId, claimId, sourceType, held }) => ({
      id: ids[0] ?? '',
      voices,
      sourceId,
      documentId,
      claimId,
      isOutlet: sourceType === 'OUTLET',
      held,
    }));
  });
}

/** All nodes that stand, and the hand-offs between them, whatever their side. */
export function standingClaim(facts: ClaimFacts): StandingClaim {
  const present = facts.voices.filter(
    (voice) => counterpartsOf(voice, facts).length === 0 && isPresent(voice, facts),
  );
  const leads = leadsOf(present, facts);
  let nodes = toNodes(present);
  for (;;) {
    const standing = new Set(nodes.flatMap((node) => node.voices));
    const hasTrail = (node: VoiceNode): boolean => {
      const outward = leads.filter(
        (lead) => node.voices.includes(lead.from) && (lead.to === null || !node.voices.includes(lead.to)),
      );
      if (outward.length === 0 || node.voices.some(isFirstHandVoice)) return true;
      return outward.some((lead) => lead.confirmed && lead.to !== null && standing.has(lead.to));
    };
    const left = nodes.filter(hasTrail);
    if (left.length === nodes.length) {
      const handOffs = leads.flatMap(({ from, to, confirmed }) =>
        confirmed && to !== null && standing.has(from) && standing.has(to) && nodeKey(from) !== nodeKey(to)
          ? [{ from, to }]
          : [],
      );
      return { nodes, handOffs };
    }
    nodes = left;
  }
}
