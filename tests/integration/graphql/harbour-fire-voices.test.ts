/** Who speaks in the invented harbour fire, through whom, and whose words were found. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { valueAt, valuesAt } from '../../support/running-server.ts';
import { openStory, storyKey, textKey } from './told-story.ts';
import type { ToldStory } from './told-story.ts';

let story: ToldStory;

beforeAll(async () => {
  story = await openStory();
}, 120_000);
afterAll(() => story.close());

const relayed = `assertions(first: 50) {
  edges { node { claim { keys } resolvedAs { document { keys } modality } } }
}`;

describe('a chain of four voices', () => {
  it('leads from an Arabic newspaper through an agency and an official to an inspector, each by the cues of all who tell of it', async () => {
    expect(await story.chainsOf('warned')).toContainEqual({
      voices: ['The Lantern of Zumurrud', 'Seagull Wire', 'harbour official', 'insurance inspector'],
      cues: [['نقلت'], ['said'], ['had told him', 'أبلغه']],
      stances: ['AFFIRMS', 'AFFIRMS', 'AFFIRMS', 'AFFIRMS'],
      modalities: ['UNCOMMITTED', 'UNCOMMITTED', 'CERTAIN', 'CERTAIN'],
    });
  });

  it('leads from a page of links through a broadcast and its guest to the night shift', async () => {
    const chains = await story.chainsOf('cause-fireworks');
    expect(chains.map(({ voices, cues }) => ({ voices, cues }))).toContainEqual({
      voices: ['Echo Pier', 'Breakwater TV', 'Hemin Shepolzan', 'night-shift dockers'],
      cues: [['aired an interview in which'], ['نستمع الآن إلى'], ['had told him', 'أخبروني']],
    });
  });

  it('is four voices long again where the middle one was left out by who retold it', async () => {
    expect(await story.voicesOf('warned')).toContainEqual([
      'Echo Pier',
      'Seagull Wire',
      'harbour official',
      'insurance inspector',
    ]);
  });
});

describe('a placeholder that was located', () => {
  it('is the located document, and what it was said to state is found there', async () => {
    const data = await story.ask(
      `query ($key: String!) { document(key: $key) { located locatedAs { keys lang } ${relayed} } }`,
      { key: 'harbour-fire-06-lantern#wire-report' },
    );
    const wire = [textKey('02-seagull-wire')];
    expect(valueAt(data, 'document.located')).toBe(false);
    expect(valueAt(data, 'document.locatedAs')).toEqual({ keys: wire, lang: 'en' });
    expect(valuesAt(data, 'document.assertions.edges.*.node')).toEqual([
      {
        claim: { keys: [storyKey('warned')] },
        resolvedAs: { document: { keys: wire }, modality: 'UNCOMMITTED' },
      },
    ]);
  });

  it('need not say what it is credited with: that assertion stays unresolved, beside one that is borne out', async () => {
    const data = await story.ask(
      `query ($key: String!) { document(key: $key) { locatedAs { keys assertions { edges { node { claim { keys } } } } } ${relayed} } }`,
      { key: 'harbour-fire-10-echo-pier#tide-watch-report' },
    );
    const resolved = valuesAt(data, 'document.assertions.edges.*.node').map((node) => [
      valueAt(node, 'claim.keys.*'),
      valueAt(node, 'resolvedAs.document.keys.*') ?? null,
    ]);
    expect(resolved.toSorted()).toEqual([
      [storyKey('dust'), textKey('09-tide-watch')],
      [storyKey('toxic-air'), null],
    ]);
    expect(valueAt(data, 'document.locatedAs.keys.*')).toBe(textKey('09-tide-watch'));
    expect(valuesAt(data, 'document.locatedAs.assertions.edges.*.node.claim.keys.*')).not.toContain(
      storyKey('toxic-air'),
    );
    expect(await story.voicesOf('toxic-air')).toEqual([['Echo Pier', 'Tide Watch Qasmara']]);
  });

  it('stays a placeholder, one for all who cite it, where nobody has found it', async () => {
    const data = await story.ask(
      `query ($key: String!) { document(key: $key) { located locatedAs { id } publisher { name } } }`,
      { key: storyKey('halcyon-report') },
    );
    expect(data).toEqual({
      document: { located: false, locatedAs: null, publisher: { name: 'Halcyon Mutual' } },
    });
    const voices = await story.voicesOf('no-sprinklers');
    expect(
      voices
        .filter((chain) => chain.at(-1) === 'Halcyon Mutual')
        .map((chain) => chain[0])
        .toSorted(),
    ).toEqual(['Compass Rose Institute', 'The Lantern of Zumurrud']);
  });
});

describe('an anonymous source', () => {
  it('of one outlet may be that of another: both are kept apart, each by its carrier and descriptor', async () => {
    const data = await story.ask(`{
      wire: source(key: "${storyKey('wire-official')}") { ...S }
      watch: source(key: "${storyKey('tide-watch-official')}") { ...S }
      shepol: source(key: "${storyKey('shepol-official')}") { ...S }
    }
    fragment S on AnonymousSource { __typename descriptor descriptorLang carriedBy { name(lang: "en") } }`);
    const __typename = 'AnonymousSource';
    expect(data).toEqual({
      wire: {
        ...{ __typename, descriptor: 'harbour official', descriptorLang: 'en' },
        carriedBy: { name: 'Seagull Wire' },
      },
      watch: {
        ...{ __typename, descriptor: 'senior harbour official', descriptorLang: 'en' },
        carriedBy: { name: 'Tide Watch Qasmara' },
      },
      shepol: {
        ...{ __typename, descriptor: 'بەرپرسێکی باڵای بەندەر', descriptorLang: 'ckb' },
        carriedBy: { name: 'شەپۆلی زمروت' },
      },
    });
    const ends = (await story.chainsOf('warned')).map(({ voices }) => voices.slice(0, 2));
    expect(ends).toContainEqual(['Tide Watch Qasmara', 'senior harbour official']);
    expect(ends).toContainEqual(['شەپۆلی زمروت', 'بەرپرسێکی باڵای بەندەر']);
  });
});

describe('an outlet', () => {
  it('has the owner of another, since a date as precise as it is known', async () => {
    const data = await story.ask(`{
      lantern: outlet(key: "${storyKey('lantern')}") { owners { owner { keys } from to } }
      breakwater: outlet(key: "${storyKey('breakwater')}") { owners { owner { keys } from to } }
    }`);
    const owner = { keys: [storyKey('blue-anchor')] };
    expect(data).toEqual({
      lantern: { owners: [{ owner, from: '2019', to: null }] },
      breakwater: { owners: [{ owner, from: '2021-05', to: null }] },
    });
  });

  it('carries the material of an agency under an agreement', async () => {
    const data = await story.ask(
      `{ outlet(key: "${storyKey('evening-buoy')}") { syndicatesFrom { name } } }`,
    );
    expect(data).toEqual({ outlet: { syndicatesFrom: [{ name: 'Seagull Wire' }] } });
    expect(
      (await story.voicesOf('cause-fireworks')).filter(([first]) => first === 'The Evening Buoy'),
    ).toEqual([['The Evening Buoy', 'Seagull Wire', 'harbour official']]);
  });

  it('only passes on: Echo Pier states nothing for which it credits nobody', async () => {
    const data = await story.ask(`{
      outlet(key: "${storyKey('echo-pier')}") {
        documents(located: true) { edges { node { assertions { edges { node { attributedTo { id } } } } } } }
      }
    }`);
    const stated = valuesAt(data, 'outlet.documents.edges.*.node.assertions.edges.*.node');
    expect(stated.length).toBeGreaterThan(5);
    expect(stated.filter((one) => valuesAt(one, 'attributedTo.*').length === 0)).toEqual([]);
  });

  it.each([
    ['seagull-wire', { en: 'Seagull Wire', ar: 'وكالة النورس', ckb: 'ئاژانسی نەورەس' }],
    ['shepol', { en: 'شەپۆلی زمروت', ar: 'شيبول', ckb: 'شەپۆلی زمروت' }],
    ['shepolzan', { en: 'Hemin Shepolzan', ar: 'هيمن شبولزان', ckb: 'هێمن شەپۆلزان' }],
  ])('or a person has a name for who asks in a language: %s', async (local, names) => {
    const data = await story.ask(
      `query ($key: String!) { source(key: $key) { en: name(lang: "en") ar: name(lang: "ar") ckb: name(lang: "ckb") } }`,
      { key: storyKey(local) },
    );
    expect(data).toEqual({ source: names });
  });
});
