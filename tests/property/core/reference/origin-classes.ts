/** Which origins count as one (section 2): firm joins, cautious joins on top, and what is absorbed. */
import type { ClaimFacts, Described, SourceTraits } from '../../../../src/core/provenance/claim-facts.ts';
import { isAttested } from './origin-table.ts';
import type { ReferenceType } from './origin-table.ts';
import type { VoiceNode } from './voice-nodes.ts';

export interface ReferenceClass {
  readonly key: string;
  readonly type: ReferenceType;
  readonly attested: boolean;
  readonly origins: readonly VoiceNode[];
}

export interface ReferenceClasses {
  /** Attested, without and with cautious joins. */
  readonly firm: readonly ReferenceClass[];
  readonly cautious: readonly ReferenceClass[];
  /** Open and unattributed, one an outlet. */
  readonly unattested: readonly ReferenceClass[];
  /** Those of `unattested` that count nowhere, with the class of `firm` that has them. */
  readonly absorbed: ReadonlyMap<ReferenceClass, ReferenceClass>;
}

type Types = ReadonlyMap<VoiceNode, ReferenceType>;
type AreOne = (a: VoiceNode, b: VoiceNode) => boolean;

const RANKS: readonly ReferenceType[] = [
  'FIRST_HAND',
  'NAMED',
  'ANONYMOUS',
  'UNNAMED_GROUP',
  'OPEN_CHAIN',
  'UNATTRIBUTED',
];
const NO_TRAITS: SourceTraits = {
  outletKind: null,
  carrierId: null,
  descriptionWords: [],
  descriptionLang: null,
  ownerIds: [],
  syndicatesFromIds: [],
};

function toClass(origins: readonly VoiceNode[], types: Types): ReferenceClass {
  const type = RANKS.find((rank) => origins.some((origin) => types.get(origin) === rank)) ?? 'UNATTRIBUTED';
  const [key = ''] = origins.map((origin) => origin.id).sort();
  return { key, type, attested: isAttested(type), origins };
}

/** The closure of `areOne`, by merging until no two classes have members that are one. */
function toClasses(origins: readonly VoiceNode[], types: Types, areOne: AreOne): ReferenceClass[] {
  let classes = origins.map((origin) => [origin]);
  for (let isStill = false; !isStill;) {
    isStill = true;
    for (const one of classes) {
      const other = classes.find((c) => c !== one && c.some((a) => one.some((b) => areOne(a, b))));
      if (other === undefined) continue;
      classes = [...classes.filter((c) => c !== one && c !== other), [...one, ...other]];
      isStill = false;
      break;
    }
  }
  return classes.map((members) => toClass(members, types));
}

function areDependent(a: string, b: string, facts: ClaimFacts): boolean {
  const dependents = new Set([a]);
  for (let size = 0; size !== dependents.size;) {
    size = dependents.size;
    for (const pair of facts.dependence.filter(({ dependent }) => dependent)) {
      if (dependents.has(pair.a)) dependents.add(pair.b);
      if (dependents.has(pair.b)) dependents.add(pair.a);
    }
  }
  return dependents.has(b);
}

/** Its own description, and those of what is one with it. */
function describedAs(traits: SourceTraits): readonly Described[] {
  return [traits, ...(traits.alsoDescribed ?? [])];
}

function mayBeOne(a: SourceTraits, b: SourceTraits): boolean {
  return describedAs(a).some((one) => describedAs(b).some((other) => areCompatible(one, other)));
}

function areCompatible(a: Described, b: Described): boolean {
  const isWithin = (inner: Described, outer: Described): boolean =>
    inner.descriptionWords.every((word) => outer.descriptionWords.includes(word));
  if (a.carrierId !== null && a.carrierId === b.carrierId) {
    return a.descriptionLang === b.descriptionLang && isWithin(a, b) && isWithin(b, a);
  }
  const areOfTwoLanguages =
    a.descriptionLang !== null && b.descriptionLang !== null && a.descriptionLang !== b.descriptionLang;
  return areOfTwoLanguages || isWithin(a, b) || isWithin(b, a);
}

function areCautiouslyOne(facts: ClaimFacts, types: Types): AreOne {
  const traitsOf = (node: VoiceNode): SourceTraits => facts.sources.get(node.sourceId) ?? NO_TRAITS;
  const isOf = (node: VoiceNode, ...wanted: ReferenceType[]): boolean =>
    wanted.some((type) => types.get(node) === type);
  const areUnnamedAlike: AreOne = (a, b) =>
    [a, b].every((node) => isOf(node, 'ANONYMOUS', 'UNNAMED_GROUP')) && mayBeOne(traitsOf(a), traitsOf(b));
  const houseOf = (node: VoiceNode): string[] => [node.sourceId, ...traitsOf(node).ownerIds];
  const areOneHouse: AreOne = (a, b) =>
    [a, b].every((node) => node.isOutlet && isOf(node, 'FIRST_HAND', 'NAMED')) &&
    (houseOf(a).some((id) => houseOf(b).includes(id)) ||
      traitsOf(a).syndicatesFromIds.includes(b.sourceId) ||
      traitsOf(b).syndicatesFromIds.includes(a.sourceId));
  const areCopies: AreOne = (a, b) =>
    facts.nearDuplicates.some(
      ([first, second]) =>
        (a.documentId === first && b.documentId === second) ||
        (a.documentId === second && b.documentId === first),
    );
  const areDeclaredIndependent: AreOne = (a, b) =>
    facts.dependence.some(
      (pair) =>
        !pair.dependent &&
        ((pair.a === a.sourceId && pair.b === b.sourceId) ||
          (pair.a === b.sourceId && pair.b === a.sourceId)),
    );
  return (a, b) =>
    (areUnnamedAlike(a, b) || areOneHouse(a, b) || areCopies(a, b)) && !areDeclaredIndependent(a, b);
}

function findAbsorbed(
  unattested: readonly ReferenceClass[],
  firm: readonly ReferenceClass[],
  facts: ClaimFacts,
  types: Types,
): Map<ReferenceClass, ReferenceClass> {
  const absorbed = new Map<ReferenceClass, ReferenceClass>();
  for (const outlet of unattested) {
    const outletId = outlet.origins[0]?.sourceId;
    const isHost = (origin: VoiceNode): boolean =>
      origin.sourceId === outletId ||
      (/^(ANONYMOUS|UNNAMED_GROUP)$/.test(types.get(origin) ?? '') &&
        describedAs(facts.sources.get(origin.sourceId) ?? NO_TRAITS).some(
          ({ carrierId }) => carrierId === outletId,
        ));
    const hosts = firm.filter((one) => one.origins.some(isHost));
    const [host] = hosts.sort((a, b) => (a.key < b.key ? -1 : 1));
    if (host !== undefined) absorbed.set(outlet, host);
  }
  return absorbed;
}

export function originClasses(types: Types, facts: ClaimFacts): ReferenceClasses {
  const origins = [...types.keys()];
  const attested = origins.filter((origin) => isAttested(types.get(origin) ?? 'CIRCULAR'));
  const open = origins.filter((origin) => /^(OPEN_CHAIN|UNATTRIBUTED)$/.test(types.get(origin) ?? ''));
  const areFirmlyOne: AreOne = (a, b) => areDependent(a.sourceId, b.sourceId, facts);
  const areAlsoCautiously = areCautiouslyOne(facts, types);
  const firm = toClasses(attested, types, areFirmlyOne);
  const unattested = toClasses(open, types, (a, b) => a.sourceId === b.sourceId);
  return {
    firm,
    cautious: toClasses(attested, types, (a, b) => areFirmlyOne(a, b) || areAlsoCautiously(a, b)),
    unattested,
    absorbed: findAbsorbed(unattested, firm, facts, types),
  };
}
