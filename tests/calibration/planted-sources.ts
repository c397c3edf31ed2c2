/** The outlets and persons of a planted world: how good they truly are, and what the service would have on record. */
import { fidelityOf, priorTrust, reliabilityOf } from '../../src/core/credibility/source-record.ts';
import type { OutletKind, SourceType } from '../../src/core/model/source.ts';
import type { SourceRecord, SourceTraits } from '../../src/core/provenance/claim-facts.ts';
import { noTraits } from '../../src/core/provenance/origin.ts';
import type { Chance } from './chance.ts';
import { habits } from './planted-world.ts';
import type { PlantedWorld } from './planted-world.ts';

export interface PlantedSource {
  readonly id: string;
  readonly type: SourceType;
  readonly lang: string;
  /** How often it is truly right. The analysis never sees it. */
  readonly reliability: number;
  /** How often it truly hands on what it was told. The analysis never sees it. */
  readonly fidelity: number;
  /** What the analysis sees; null for who is too unknown to have a record. */
  readonly record: SourceRecord | null;
  readonly traits: SourceTraits;
}

export interface PlantedSources {
  /** Agencies first. */
  readonly outlets: readonly PlantedSource[];
  readonly persons: readonly PlantedSource[];
  /** The first ones are met more often. */
  readonly anyOutlet: (chance: Chance) => PlantedSource;
  /** Who prints the texts of an outlet: subscribers of an agency, and sisters under its owner. */
  readonly subscribersOf: (outlet: PlantedSource) => readonly PlantedSource[];
  readonly sistersOf: (outlet: PlantedSource) => readonly PlantedSource[];
}

export function plantSources(world: PlantedWorld, chance: Chance): PlantedSources {
  const outlets = Array.from({ length: habits.outlets }, (_, rank) => plantOutlet(rank, world, chance));
  const persons = Array.from({ length: habits.persons }, (_, number) => {
    const id = `person-${number}`;
    return plantSource(id, 'PERSON', '', noTraits, world.adjudicatedMean.person, world, chance);
  });
  const subscribers = new Map<string, PlantedSource[]>();
  const owned = new Map<string, PlantedSource[]>();
  for (const outlet of outlets) {
    for (const agency of outlet.traits.syndicatesFromIds)
      subscribers.set(agency, [...(subscribers.get(agency) ?? []), outlet]);
    for (const owner of outlet.traits.ownerIds) owned.set(owner, [...(owned.get(owner) ?? []), outlet]);
  }
  const upTo: number[] = [];
  for (let rank = 0; rank < outlets.length; rank++)
    upTo.push((upTo.at(-1) ?? 0) + 1 / (rank + habits.rankOffset));
  return {
    outlets,
    persons,
    anyOutlet: (draw) => {
      const point = draw.uniform() * (upTo.at(-1) ?? 0);
      return sourceAt(
        outlets,
        upTo.findIndex((sum) => point < sum),
      );
    },
    subscribersOf: ({ id }) => subscribers.get(id) ?? [],
    sistersOf: ({ id, traits }) =>
      traits.ownerIds.flatMap((owner) => owned.get(owner) ?? []).filter((one) => one.id !== id),
  };
}

/** The source at that place; throws where there is none. */
export function sourceAt(sources: readonly PlantedSource[], place: number): PlantedSource {
  const source = sources[place];
  if (source === undefined) throw new Error(`There is no source number ${place}.`);
  return source;
}

function plantOutlet(rank: number, world: PlantedWorld, chance: Chance): PlantedSource {
  const isAgency = rank < habits.agencies;
  const kind: OutletKind = isAgency
    ? 'NEWS_AGENCY'
    : chance.happens(habits.carefulShare)
      ? 'MONITORING_GROUP'
      : 'NEWS_SITE';
  const isOwned = chance.happens(habits.ownedShare);
  const subscribes = chance.happens(habits.subscribingShare);
  const traits: SourceTraits = {
    ...noTraits,
    outletKind: kind,
    ownerIds: isOwned ? [`owner-${chance.below(habits.owners)}`] : [],
    syndicatesFromIds: subscribes && !isAgency ? [`outlet-${chance.below(habits.agencies)}`] : [],
  };
  const lang = chance.among(habits.langs);
  return plantSource(`outlet-${rank}`, 'OUTLET', lang, traits, world.adjudicatedMean.outlet, world, chance);
}

function plantSource(
  id: string,
  type: SourceType,
  lang: string,
  traits: SourceTraits,
  adjudicatedMean: number,
  world: PlantedWorld,
  chance: Chance,
): PlantedSource {
  const prior = priorTrust(type, traits.outletKind) ?? 0;
  const reliability = drawReliability(prior, world, chance);
  const fidelity = chance.beta(...world.fidelityCounts);
  const adjudicated = chance.geometric(adjudicatedMean);
  const right = chance.binomial(adjudicated, reliability);
  const audited = chance.geometric(world.auditedMean);
  const faithful = chance.binomial(audited, fidelity);
  const record = {
    trust: reliabilityOf(prior, right, adjudicated - right),
    fidelity: fidelityOf(faithful, audited - faithful),
  };
  return { id, type, lang, reliability, fidelity, record, traits };
}

/** How often a source with that prior is truly right. */
export function drawReliability(prior: number, world: PlantedWorld, chance: Chance): number {
  const mean = prior + world.reliabilityShift;
  const strength = habits.reliabilityStrength;
  return chance.beta(mean * strength, (1 - mean) * strength);
}
