/** The figures of both examples that docs/METHOD.md works through are those that the service gives. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { cellsOf, tableAfter } from '../../support/method-page.ts';
import { valueAt, valuesAt } from '../../support/running-server.ts';
import { openStory } from './told-story.ts';
import type { ToldStory } from './told-story.ts';

const query = `query ($key: String!) {
  claim(key: $key) {
    supported: origins { lower upper unidentified disjointChains }
    denied: origins(stance: DENIES) { lower upper }
    credibility {
      expected expectedLow expectedHigh uncertainty estimatedGrade word confidence
      contributions { stance fidelity trust q evidence share expectedWithout class { type } }
    }
  }
}`;

let story: ToldStory;

beforeAll(async () => {
  story = await openStory();
}, 120_000);
afterAll(() => story.close());

// Halves go up as they do on paper, whatever the last bit of a sum is.
const places = (value: unknown): string => (Number(value) + 1e-9).toFixed(4);
const inWords = (constant: unknown): string => String(constant).toLowerCase().replaceAll('_', ' ');
const between = (low: unknown, high: unknown): string =>
  low === high ? String(low) : `${String(low)} to ${String(high)}`;
const keyIn = ([cell = '']: readonly string[]): string => cell.replaceAll('`', '');

async function figuresOf(key: string): Promise<string[]> {
  const data = await story.ask(query, { key });
  const at = (path: string): unknown => valueAt(data, `claim.${path}`);
  const word = at('credibility.word');
  return [
    `\`${key}\``,
    between(at('supported.lower'), at('supported.upper')),
    between(at('denied.lower'), at('denied.upper')),
    String(at('supported.unidentified')),
    String(at('supported.disjointChains')),
    places(at('credibility.expected')),
    between(places(at('credibility.expectedLow')), places(at('credibility.expectedHigh'))),
    places(at('credibility.uncertainty')),
    String(at('credibility.estimatedGrade')),
    word === null ? 'none' : inWords(word),
    inWords(at('credibility.confidence')),
  ];
}

async function contributionsOf(key: string): Promise<string[][]> {
  const data = await story.ask(query, { key });
  return valuesAt(data, 'claim.credibility.contributions.*').map((one) => {
    const type = valueAt(one, 'class') === null ? 'pool' : valueAt(one, 'class.type');
    const side = valueAt(one, 'stance') === 'AFFIRMS' ? 'for' : 'against';
    const reals = ['fidelity', 'trust', 'q', 'evidence', 'share', 'expectedWithout'];
    return [`\`${key}\``, String(type), side, ...reals.map((name) => places(valueAt(one, name)))];
  });
}

it('shows what the service gives for every claim that it works through', async () => {
  const shown = cellsOf(tableAfter('## Both examples worked through'));
  expect(shown.length).toBeGreaterThanOrEqual(10);
  const given = [];
  for (const row of shown) given.push(await figuresOf(keyIn(row)));
  expect(shown).toEqual(given);
});

it('adds up by hand what the service says contributes', async () => {
  const shown = cellsOf(tableAfter('### Done by hand'));
  const keys = [...new Set(shown.map(keyIn))];
  expect(keys.length).toBeGreaterThanOrEqual(2);
  expect(shown).toEqual((await Promise.all(keys.map(contributionsOf))).flat());
});
