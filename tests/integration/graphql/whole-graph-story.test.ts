/** Questions over the whole graph, asked of both examples: what the invented harbour fire is there to show. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { valueAt, valuesAt } from '../../support/running-server.ts';
import { openStory, storyKey, textKey } from './told-story.ts';
import type { ToldStory } from './told-story.ts';

let story: ToldStory;

beforeAll(async () => {
  story = await openStory();
}, 120_000);
afterAll(() => story.close());

async function profileOf(name: string): Promise<unknown> {
  const data = await story.ask(
    `query ($key: String!) { source(key: $key) { profile {
      claims ownVoice relayed anonymous unspecified firstHand contradicted relayOnly
      relies { source { keys } claims onlyAnonymous }
    } } }`,
    { key: storyKey(name) },
  );
  return valueAt(data, 'source.profile');
}

/** By key of the source: claims taken from it, and those that it has from unnamed sources alone. */
const reliesOf = async (name: string): Promise<Readonly<Record<string, unknown>>> =>
  Object.fromEntries(
    valuesAt(await profileOf(name), 'relies.*').map((one) => [
      String(valueAt(one, 'source.keys.*')).replace('harbour-fire#', ''),
      [valueAt(one, 'claims'), valueAt(one, 'onlyAnonymous')],
    ]),
  );

const cursorsOf = async (list: string, first: number, after: unknown = null): Promise<readonly unknown[]> =>
  valuesAt(
    await story.ask(
      `query ($first: Int!, $after: String) { list: ${list}(first: $first, after: $after) { edges { cursor } } }`,
      { first, after },
    ),
    'list.edges.*.cursor',
  );

describe('a profile', () => {
  it('of an outlet that only passes on has no claim of its own', async () => {
    expect(await profileOf('echo-pier')).toMatchObject({
      ...{ claims: 7, ownVoice: 0, relayed: 7, anonymous: 0, firstHand: 0 },
      // Of so few claims nothing is sure.
      relayOnly: false,
    });
  });

  it('of who saw it and who logged it says so', async () => {
    expect(await profileOf('quayside-cat')).toMatchObject({ claims: 3, ownVoice: 3, firstHand: 2 });
    expect(await profileOf('fire-brigade')).toMatchObject({ claims: 4, ownVoice: 4, firstHand: 4 });
  });

  it('counts a claim under both where an outlet first passed it on and then denied it by itself', async () => {
    expect(await profileOf('lantern')).toMatchObject({ claims: 7, ownVoice: 3, relayed: 4, anonymous: 1 });
  });

  it('counts the headline that restates its lede as no claim of its own', async () => {
    expect(await profileOf('evening-buoy')).toMatchObject({ claims: 4, ownVoice: 0, relayed: 4 });
  });

  it('counts claims that another denies, and that contradict another; what only the source itself denies is none', async () => {
    expect(await profileOf('seagull-wire')).toMatchObject({ contradicted: 2 });
    expect(await profileOf('tide-watch')).toMatchObject({ contradicted: 2 });
    expect(await profileOf('blue-anchor')).toMatchObject({ claims: 4, contradicted: 0 });
    // Both deny that somebody was warned, and the ministry's cable contradicts the fireworks.
    expect(await profileOf('sadafi')).toMatchObject({ claims: 1, contradicted: 0 });
    expect(await profileOf('ministry')).toMatchObject({ claims: 4, contradicted: 1 });
    expect(await profileOf('fire-brigade')).toMatchObject({ contradicted: 0 });
  });

  it('knows what the source credited has from unnamed ones alone, by its located text', async () => {
    // 06 has it from the agency (found), which has it from an official; from the ministry, which names a person for
    // one claim and engineers for the other.
    expect(await reliesOf('lantern')).toEqual({
      ministry: [2, 1],
      'seven-corals': [1, 0],
      'seagull-wire': [1, 1],
      halcyon: [1, 0],
    });
    expect(await reliesOf('evening-buoy')).toEqual({ 'seagull-wire': [4, 2] });
    expect(await reliesOf('breakwater')).toEqual({ 'echo-pier': [1, 0], shepolzan: [1, 1] });
  });

  it('leaves out a suggested chain', async () => {
    const data = await story.ask(
      `{ source(key: "harbour-fire-14-compass-rose#former-deputy") { profile { claims } } }`,
    );
    expect(data).toEqual({ source: { profile: { claims: 0 } } });
  });
});

describe('the chase list', () => {
  it('has what nobody has found, one item for all who cite it, and not what was located', async () => {
    const data = await story.ask(`{
      chaseList { totalCount edges { node { document { keys } claimsBlocked wantedBy { edges { node { readIn { keys } } } } } } }
    }`);
    const items = valuesAt(data, 'chaseList.edges.*.node').map((one) => [
      valueAt(one, 'document.keys.*'),
      valueAt(one, 'claimsBlocked'),
    ]);
    expect(valueAt(data, 'chaseList.totalCount')).toBe(6);
    expect(items.slice(4)).toEqual([
      [storyKey('halcyon-report'), 1],
      ['harbour-fire-11-lantern-correction#hospital-records', 1],
    ]);
    const report = valuesAt(data, 'chaseList.edges.*.node').find(
      (one) => valueAt(one, 'document.keys.*') === storyKey('halcyon-report'),
    );
    expect(valuesAt(report, 'wantedBy.edges.*.node.readIn.keys.*').toSorted()).toEqual([
      textKey('06-lantern'),
      textKey('14-compass-rose'),
    ]);
  });
});

describe('certainty drift', () => {
  it('is in headlines surer than their ledes, and in hearsay that grows certain in the text that was found', async () => {
    const data = await story.ask(`{
      certaintyDrift { totalCount edges { node {
        weaker { modality source { keys } document { keys } }
        stronger { modality source { keys } document { keys } claim { keys } }
        attribution { cue readIn { keys } }
      } } }
    }`);
    const found = valuesAt(data, 'certaintyDrift.edges.*.node');
    expect(valueAt(data, 'certaintyDrift.totalCount')).toBe(found.length);
    const headlines = found.filter((one) => valueAt(one, 'attribution') === null);
    expect(headlines.map((one) => valueAt(one, 'stronger.document.keys.*')).toSorted()).toEqual([
      'gulan-2025-02-06#article',
      textKey('02-seagull-wire'),
      textKey('03-evening-buoy'),
      textKey('06-lantern'),
      textKey('13-shepol-three-dead'),
    ]);
    expect(found.filter((one) => !headlines.includes(one))).toEqual([
      {
        weaker: {
          modality: 'UNCOMMITTED',
          source: { keys: [storyKey('shepol')] },
          document: { keys: [textKey('08-shepol')] },
        },
        stronger: {
          modality: 'CERTAIN',
          source: { keys: [storyKey('echo-pier')] },
          document: { keys: [textKey('10-echo-pier')] },
          claim: { keys: [storyKey('two-men')] },
        },
        attribution: { cue: 'writes', readIn: { keys: [textKey('10-echo-pier')] } },
      },
    ]);
  });
});

it('a list in pages of one is the whole list', async () => {
  for (const list of ['chaseList', 'certaintyDrift']) {
    const whole = await cursorsOf(list, 50);
    expect(whole).toHaveLength(6);
    const read: unknown[] = [];
    for (let after: unknown = null, page = 0; page < whole.length; page += 1) {
      [after] = await cursorsOf(list, 1, after);
      read.push(after);
    }
    expect(read).toEqual(whole);
    expect(await cursorsOf(list, 1, whole.at(-1))).toEqual([]);
  }
});

it('the overview of a topic leaves out the other example, and counts what was suggested apart', async () => {
  const data = await story.ask(`{
    all: overview { ...C }
    story: overview(topic: "fictional: harbour fire") { ...C claimsByMonth(by: EVENT) { month claims } topRelayed(first: 1) { source { keys } claims relayedBy } }
    night: overview(from: "2024-11", to: "2024-11") { claims claimsByMonth(by: EVENT) { month claims } }
  }
  fragment C on Overview { sources documents locatedDocuments claims assertions attributions suggestions }`);
  expect(valueAt(data, 'all')).toEqual({
    ...{ sources: 41, documents: 33, locatedDocuments: 15, claims: 43 },
    ...{ assertions: 141, attributions: 65, suggestions: 3 },
  });
  expect(valueAt(data, 'story')).toEqual({
    ...{ sources: 28, documents: 28, locatedDocuments: 14, claims: 23 },
    ...{ assertions: 102, attributions: 46, suggestions: 3 },
    claimsByMonth: [
      { month: '2024-08', claims: 1 },
      { month: '2024-09', claims: 1 },
      { month: '2024-11', claims: 14 },
    ],
    topRelayed: [{ source: { keys: [storyKey('seagull-wire')] }, claims: 4, relayedBy: 3 }],
  });
  expect(valueAt(data, 'night')).toEqual({
    claims: 14,
    claimsByMonth: [{ month: '2024-11', claims: 14 }],
  });
});
