/** The claims of the invented harbour fire, and the texts in which they stand. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openServices } from '../../../src/open-services.ts';
import { valueAt, valuesAt } from '../../support/running-server.ts';
import { silentLog, testConnection } from '../../support/test-graph.ts';
import { openStory, storyKey, textKey } from './told-story.ts';
import type { ToldStory } from './told-story.ts';

let story: ToldStory;

beforeAll(async () => {
  story = await openStory();
}, 120_000);
afterAll(() => story.close());

describe('a claim', () => {
  it('goes round in a circle: each of three outlets has it from the next', async () => {
    const data = await story.ask(
      `query ($key: String!) { claim(key: $key) { chains { total totalIsLowerBound nodes { links { source { keys } document { located } } } } } }`,
      { key: storyKey('ship') },
    );
    expect(valueAt(data, 'claim.chains.totalIsLowerBound')).toBe(true);
    const circle = [storyKey('echo-pier'), storyKey('shepol'), storyKey('breakwater')];
    const turned = circle.map((_, at) => [...circle.slice(at), ...circle.slice(0, at)]);
    const chains = valuesAt(data, 'claim.chains.nodes.*').map((chain) =>
      valuesAt(chain, 'links.*.source.keys.*'),
    );
    expect(chains.toSorted()).toEqual(turned.toSorted());
    expect(new Set(valuesAt(data, 'claim.chains.nodes.*.links.*.document.located'))).toEqual(new Set([true]));
  });

  it('is denied by who is in charge, in a statement that others pass on', async () => {
    const denials = (await story.chainsOf('warned')).filter(({ stances }) => stances.includes('DENIES'));
    expect(denials).toEqual([
      {
        voices: ['The Lantern of Zumurrud', 'Ministry of Tides and Harbours', 'Marjana Sadafi'],
        cues: [['نفت'], ['نفت']],
        stances: ['DENIES', 'DENIES', 'DENIES'],
        modalities: ['UNCOMMITTED', 'CERTAIN', 'CERTAIN'],
      },
    ]);
    const byOwner = (await story.chainsOf('fireworks-stored')).filter(
      ({ stances }) => stances[0] === 'DENIES',
    );
    expect(byOwner.map(({ voices }) => voices)).toEqual([['Blue Anchor Holding']]);
  });

  it('is questioned by some', async () => {
    const questions = await Promise.all(['reopening', 'no-sprinklers'].map((claim) => story.chainsOf(claim)));
    const askers = questions.flat().filter(({ stances }) => stances[0] === 'QUESTIONS');
    expect(askers.map(({ voices }) => voices)).toEqual([['Compass Rose Institute'], ['Blue Anchor Holding']]);
  });

  it.each([
    ['cause-fireworks', 'CONTRADICTS', 'cause-fireworks', 'cause-cable'],
    ['cause-fireworks', 'ENTAILS', 'cause-fireworks', 'fireworks-stored'],
    ['under-control', 'TENSION', 'under-control', 'burning-at-noon'],
    ['five-dead', 'SUPERSEDES', 'three-dead', 'five-dead'],
  ])('%s has a relation: %s', async (claim, kind, from, to) => {
    const data = await story.ask(
      `query ($key: String!, $kind: ClaimRelationKind!) { claim(key: $key) { relations(kinds: [$kind]) { from { keys } to { keys } } } }`,
      { key: storyKey(claim), kind },
    );
    expect(data).toEqual({
      claim: { relations: [{ from: { keys: [storyKey(from)] }, to: { keys: [storyKey(to)] } }] },
    });
  });

  it('was corrected by who had made it: the later document denies the number and gives another', async () => {
    const data = await story.ask(
      `query ($key: String!) { document(key: $key) { publishedAt assertions { edges { node { stance claim { keys } } } } } }`,
      { key: textKey('11-lantern-correction') },
    );
    expect(valueAt(data, 'document.publishedAt')).toBe('2024-11-12');
    const stated = valuesAt(data, 'document.assertions.edges.*.node');
    expect(stated).toHaveLength(2);
    expect(stated).toContainEqual({ stance: 'DENIES', claim: { keys: [storyKey('five-dead')] } });
    expect(stated).toContainEqual({ stance: 'AFFIRMS', claim: { keys: [storyKey('three-dead')] } });
    expect(await story.voicesOf('five-dead')).toContainEqual([
      'Echo Pier',
      'The Lantern of Zumurrud',
      'مصدر طبي في مستشفى المرجانات السبع',
    ]);
  });

  it('worded in Sorani is the same as one worded in English, and counts for it', async () => {
    expect(await story.voicesOf('three-dead', 'OWN')).not.toContainEqual([
      'شەپۆلی زمروت',
      'Seven Corals Hospital',
    ]);
    expect(await story.voicesOf('three-dead', 'WITH_ENTAILING')).toContainEqual([
      'شەپۆلی زمروت',
      'Seven Corals Hospital',
    ]);
  });

  it('has two origins that know nothing of each other: who saw it, and who logged it', async () => {
    const data = await story.ask(
      `query ($key: String!) { claim(key: $key) { assertions { edges { node { basis saidAt attributedTo { id } document { located lang } source { keys } } } } } }`,
      { key: storyKey('burning-by-0330') },
    );
    const firstHand = valuesAt(data, 'claim.assertions.edges.*.node').filter(
      (one) => valueAt(one, 'document.located') === true && valuesAt(one, 'attributedTo.*').length === 0,
    );
    expect(firstHand).toHaveLength(2);
    expect(firstHand).toContainEqual({
      ...{ basis: 'OBSERVED', saidAt: '2024-11-09T03:26:00+03:00', attributedTo: [] },
      ...{ document: { located: true, lang: 'en' }, source: { keys: [storyKey('quayside-cat')] } },
    });
    expect(firstHand).toContainEqual({
      ...{ basis: 'RECORD', saidAt: '2024-11-09T03:24:00+03:00', attributedTo: [] },
      ...{ document: { located: true, lang: 'ckb' }, source: { keys: [storyKey('fire-brigade')] } },
    });
  });

  it('is stated in one headline with more certainty than in the lede below it', async () => {
    const data = await story.ask(
      `query ($key: String!) { document(key: $key) { assertions { edges { node { place modality claim { keys } attributedTo { to { modality } } } } } } }`,
      { key: textKey('02-seagull-wire') },
    );
    const cause = valuesAt(data, 'document.assertions.edges.*.node').filter(
      (one) => valueAt(one, 'claim.keys.*') === storyKey('cause-fireworks'),
    );
    const claim = { keys: [storyKey('cause-fireworks')] };
    expect(cause).toHaveLength(2);
    expect(cause).toContainEqual({ place: 'HEADLINE', modality: 'CERTAIN', claim, attributedTo: [] });
    expect(cause).toContainEqual({
      ...{ place: 'LEDE', modality: 'UNCOMMITTED', claim },
      attributedTo: [{ to: { modality: 'POSSIBLE' } }],
    });
  });

  it('grows certain on its way from “it is said” to the page that repeats it', async () => {
    expect(await story.chainsOf('two-men')).toEqual([
      {
        voices: ['Echo Pier', 'شەپۆلی زمروت', 'دەگوترێت'],
        cues: [['writes'], ['دەگوترێت']],
        stances: ['AFFIRMS', 'AFFIRMS', 'AFFIRMS'],
        modalities: ['CERTAIN', 'UNCOMMITTED', 'UNCOMMITTED'],
      },
    ]);
  });

  it('has a suggested chain, which counts for nothing until somebody confirms it', async () => {
    const data = await story.ask(
      `query ($key: String!) { document(key: $key) { attributions(status: [SUGGESTED]) { edges { node { note hedges scopeInferred to { claim { keys } source { name } } } } } } }`,
      { key: textKey('14-compass-rose') },
    );
    expect(valuesAt(data, 'document.attributions.edges.*.node')).toEqual([
      {
        note: 'who is said to have seen the letter need not have said what is in it',
        hedges: ['is understood'],
        scopeInferred: true,
        to: { claim: { keys: [storyKey('warned')] }, source: { name: 'former deputy minister' } },
      },
    ]);
    expect((await story.voicesOf('warned')).flat()).not.toContain('former deputy minister');
  });

  it('is worded with the label of a fiction as its topic, and stated by several records', async () => {
    const data = await story.ask(`{
      claims(first: 0, filter: { topic: "fictional: harbour fire" }) { totalCount }
      claim(key: "${storyKey('warned')}") { topics assertions { edges { node { document { keys } } } } }
    }`);
    expect(valueAt(data, 'claims.totalCount')).toBe(23);
    expect(valueAt(data, 'claim.topics')).toEqual(['fictional: harbour fire']);
    const keys = valuesAt(data, 'claim.assertions.edges.*.node.document.keys.*').map(String);
    expect(new Set(keys.map((full) => full.split('#')[0])).size).toBeGreaterThanOrEqual(6);
  });
});

describe('a text', () => {
  it('is held in its language, with every span verified', async () => {
    const data = await story.ask(`{
      documents(first: 50, filter: { located: true }) {
        edges { node {
          keys lang versions { text }
          assertions { edges { node { spans { verified } } } }
          attributions { edges { node { evidence { verified } } } }
        } }
      }
    }`);
    const held = valuesAt(data, 'documents.edges.*.node').filter((one) =>
      String(valueAt(one, 'keys.*')).startsWith('harbour-fire'),
    );
    const langs = held.map((one) => valueAt(one, 'lang'));
    expect(['en', 'ar', 'ckb'].map((lang) => langs.filter((one) => one === lang).length)).toEqual([7, 4, 3]);
    for (const one of held) {
      expect(String(valueAt(one, 'versions.*.text')).length).toBeGreaterThan(500);
      expect(valuesAt(one, 'assertions.edges.*.node.spans.*.verified')).not.toContain(false);
      expect(valuesAt(one, 'attributions.edges.*.node.evidence.*.verified')).not.toContain(false);
    }
  });

  it('holds a quote in several parts', async () => {
    const data = await story.ask(
      `query ($key: String!) { document(key: $key) { attributions { edges { node { quoteType from { spans { role exact } } to { source { keys } wording } } } } } }`,
      { key: textKey('14-compass-rose') },
    );
    const quotes = valuesAt(data, 'document.attributions.edges.*.node').filter(
      (one) => valueAt(one, 'quoteType') === 'DIRECT',
    );
    expect(quotes).toEqual([
      {
        quoteType: 'DIRECT',
        from: {
          spans: [
            { role: 'CONTENT', exact: 'We read eleven accounts of one night' },
            { role: 'CONTENT', exact: 'and found that most of them were reading each other' },
          ],
        },
        to: {
          source: { keys: [storyKey('buslawi')] },
          wording:
            'We read eleven accounts of one night, and found that most of them were reading each other.',
        },
      },
    ]);
  });
});

it('breaks no rule of the graph, with both examples loaded', async () => {
  const services = openServices(testConnection(), silentLog);
  try {
    const breaches = [];
    for await (const breach of services.verification.findBreaches()) breaches.push(breach);
    expect(breaches).toEqual([]);
  } finally {
    await services.close();
  }
});
