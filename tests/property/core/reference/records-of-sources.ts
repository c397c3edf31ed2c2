/** Trust and fidelity of a source (section 3): its record, or the priors of its type. */
import type { ClaimFacts } from '../../../../src/core/provenance/claim-facts.ts';
import type { VoiceNode } from './voice-nodes.ts';

/** (0 + 9) / (0 + 0 + 10). */
const PRIOR_FIDELITY = 0.9;

export function trustOf({ sourceId, voices }: VoiceNode, facts: ClaimFacts): number {
  const record = facts.records.get(sourceId);
  if (record !== undefined) return record.trust;
  const kind = facts.sources.get(sourceId)?.outletKind ?? null;
  if (kind !== null && /^(MONITORING_GROUP|THINK_TANK|GOVERNMENT_BODY)$/.test(kind)) return 0.7;
  return /^(OUTLET|PERSON)$/.test(voices[0]?.sourceType ?? '') ? 0.6 : 0.55;
}

export function fidelityOf({ sourceId }: VoiceNode, facts: ClaimFacts): number {
  return facts.records.get(sourceId)?.fidelity ?? PRIOR_FIDELITY;
}
