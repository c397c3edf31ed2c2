/** Changes that no client asks for: records that are imported, and pairs that look alike. What they set is looked up behind. */
import type { Driver } from 'neo4j-driver';
import { createServices } from '../../../src/services.ts';
import type { Chance } from '../../calibration/chance.ts';
import type { TestServer } from '../../support/running-server.ts';
import { openTestGraph } from '../../support/test-graph.ts';
import { importRecords } from '../graphql/import-records.ts';
import { lookBehind } from './look-behind.ts';
import { answerOf, textAt } from './payload.ts';
import { idsThere } from './plain-model.ts';
import type { PlainModel } from './plain-model.ts';
import { oneOf } from './proposal.ts';
import { fullKey } from './world.ts';

/** Makes one such change, and tells the model of it; the model is to be right before. */
export async function changeOutside(
  { server, driver, model, chance }: OutsideSetting,
  name: string,
): Promise<void> {
  if (chance.happens(0.3)) await proposeMatches();
  else await importRecords(randomRecord(model, chance, name));
  const newest = await answerOf(server, '{ activities(first: 1) { edges { node { id at action } } } }');
  const [id, at, action] = ['id', 'at', 'action'].map((field) =>
    textAt(newest, `activities.edges.0.node.${field}`),
  );
  if (id === undefined || at === undefined || action === undefined) return;
  if (model.changes.some(({ activityId }) => activityId === id)) return;
  const { facts, things } = await lookBehind(driver);
  const before = model.facts();
  const sets = [...facts].filter(([fact, value]) => before.get(fact) !== value);
  const met = new Set(sets.map(([fact]) => fact));
  for (const thing of things) if (met.has(`${thing.kind} ${thing.id}`)) model.meet(thing);
  model.add({ activityId: id, at, action, sets, undoes: null });
}

export interface OutsideSetting {
  readonly server: TestServer;
  readonly driver: Driver;
  readonly model: PlainModel;
  readonly chance: Chance;
}

async function proposeMatches(): Promise<void> {
  const graph = openTestGraph();
  await createServices(graph).proposeMatches();
  await graph.close();
}

/** An outlet of its own, which a known one may own, reports what somebody whom it may share with others says. */
function randomRecord(model: PlainModel, chance: Chance, name: string): object {
  const facts = model.facts();
  const keysOf = (kind: string, letter: string): readonly string[] =>
    idsThere(facts, kind)
      .map((id) => String(model.things.get(id)?.['key']))
      .filter((key) => key.startsWith(fullKey(letter)));
  const claims = [...keysOf('claim', 'c'), 'c'];
  const [outlets, persons] = [keysOf('source', 'o'), keysOf('source', 'p')];
  const links = [
    { source: 'paper', modality: 'CERTAIN' },
    { source: oneOf(chance, [...persons, ...outlets, 'witness']), modality: 'CERTAIN', cue: 'said' },
  ];
  return {
    format: 'hearsay-record/1',
    namespace: `test-${name}`,
    sources: [
      {
        ...{ key: 'paper', type: 'OUTLET', outletKind: 'NEWSPAPER' },
        names: [
          { value: oneOf(chance, ['The Tide Post (fictional)', `The ${name} (fictional)`]), lang: 'en' },
        ],
        ...(outlets.length > 0 ? { ownedBy: [{ source: oneOf(chance, outlets) }] } : {}),
      },
      { key: 'witness', type: 'ANONYMOUS', descriptor: 'a witness', carriedBy: 'paper' },
    ],
    documents: [{ key: 'page', publisher: 'paper', publishedAt: '2024' }],
    claims: [{ key: 'c', text: `What ${name} says`, lang: 'en', topics: ['tides'] }],
    chains: [
      { claim: oneOf(chance, claims), readIn: 'page', links },
      { claim: 'c', readIn: 'page', links, status: oneOf(chance, ['CONFIRMED', 'SUGGESTED']) },
    ],
    relations: [
      { kind: oneOf(chance, ['ENTAILS', 'SAME_AS']), from: 'c', to: claims[0] === 'c' ? 'c' : claims[0] },
    ].filter(({ from, to }) => from !== to),
  };
}
