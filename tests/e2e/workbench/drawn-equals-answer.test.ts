/** What the page of each claim draws and tells, beside what the service answers to questions of the test's own. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { likelihoodWords, percent } from '../../../src/workbench/claim/figures.ts';
import { openGroups } from '../../support/drawn-picture.ts';
import { eventually } from '../../support/eventually.ts';
import { valueAt, valuesAt } from '../../support/running-server.ts';
import { readClaim } from '../../support/shown-claim.ts';
import type { ShownClaim } from '../../support/shown-claim.ts';
import { gradeOf, intervalOf, originTypeOf } from '../../support/shown-figures.ts';
import type { Visit } from '../../support/visit.ts';
import { openWorkbench, settled } from '../../support/workbench.ts';
import type { Workbench } from '../../support/workbench.ts';

/** Of both examples. */
const claimCount = 43;

const question = `query Asked($id: ID!) {
  claim(id: $id) {
    graph(first: 1000) {
      total
      voices { assertion { id } originType reached }
      handOffs { from { id } to { id } }
    }
    origins { ...Side chokepoints { level } }
    against: origins(stance: DENIES) { ...Side }
    chains(first: 0) { total totalIsLowerBound }
    credibility {
      belief disbelief uncertainty expected expectedLow expectedHigh estimatedGrade word confidence
      contributions {
        stance trust fidelity evidence share expectedWithout
        class { type sources { name } }
        bestChain { source { name } }
      }
      rejected { assertion { source { name } } }
    }
    relations { id }
  }
}
fragment Side on Origins {
  lower upper unidentified
  classes { type sources { name } carriedBy { name } }
  joins { a { source { name } } b { source { name } } }
}`;

interface Compared {
  readonly id: string;
  readonly text: string;
  readonly answer: unknown;
  readonly page: ShownClaim;
}

let workbench: Workbench;
let visit: Visit;
let claims: readonly Compared[];

beforeAll(async () => {
  workbench = await openWorkbench();
  visit = await workbench.visit();
  const data = await workbench.ask('{ claims(first: 100) { edges { node { id text } } } }');
  const compared: Compared[] = [];
  for (const node of valuesAt(data, 'claims.edges.*.node')) {
    const [id, text] = [String(valueAt(node, 'id')), String(valueAt(node, 'text'))];
    const answer = valueAt(await workbench.ask(question, { id }), 'claim');
    await visit.page.goto(`${workbench.url}/claim/${id}`);
    await settled(visit.page);
    await openGroups(visit.page);
    await eventually(
      () => visit.page.locator('.picture-node').count(),
      Number(valueAt(answer, 'graph.total')),
    );
    compared.push({ id, text, answer, page: await readClaim(visit.page) });
  }
  claims = compared;
}, 600_000);

afterAll(async () => {
  await visit.context.close();
  await workbench.close();
});

const at = (value: unknown, path: string): unknown => valueAt(value, path);
const number = (value: unknown, path: string): number => Number(valueAt(value, path));

/** For each claim what the test takes for right, beside its wording. */
function expected<T>(toShown: (answer: unknown) => T): readonly (readonly [string, T])[] {
  return claims.map(({ text, answer }) => [text, toShown(answer)]);
}

function shown<T>(read: (page: ShownClaim) => T): readonly (readonly [string, T])[] {
  return claims.map(({ text, page }) => [text, read(page)]);
}

describe('the picture of every claim', () => {
  test('is there for all claims of both examples', () => {
    expect(claims).toHaveLength(claimCount);
    expect(visit.complaints).toEqual([]);
  });

  test('draws the voices of its graph, and no others, with their ends as they are', () => {
    expect(shown(({ voices }) => voices)).toEqual(
      expected((answer) =>
        valuesAt(answer, 'graph.voices.*')
          .map((voice) => ({
            key: String(at(voice, 'assertion.id')),
            end: endOf(at(voice, 'originType')),
            isReached: at(voice, 'reached'),
            fate: null,
          }))
          .sort((a, b) => (a.key < b.key ? -1 : 1)),
      ),
    );
  });

  test('draws its hand-offs, and no others', () => {
    expect(shown(({ credits }) => credits)).toEqual(
      expected((answer) =>
        valuesAt(answer, 'graph.handOffs.*')
          .map((hop) => `${String(at(hop, 'from.id'))}>${String(at(hop, 'to.id'))}`)
          .sort(),
      ),
    );
  });
});

const attested: readonly unknown[] = ['FIRST_HAND', 'NAMED', 'ANONYMOUS', 'UNNAMED_GROUP'];

function endOf(type: unknown): string {
  if (type === null) return 'hand';
  if (type === 'CIRCULAR') return 'circular';
  return attested.includes(type) ? 'attested' : 'open-end';
}

describe('the figures of every claim', () => {
  test('are those of its origins and its credibility', () => {
    expect(shown(({ figures }) => figures)).toEqual(
      expected((answer) => ({
        'Independent origins': intervalOf(at(answer, 'origins')),
        'Estimated grade': gradeOf(at(answer, 'credibility.estimatedGrade')),
        Estimate: estimateOf(at(answer, 'credibility')),
        Confidence: String(at(answer, 'credibility.confidence')).toLowerCase(),
      })),
    );
  });

  test('tell how many chains there are', () => {
    expect(shown(({ chains }) => chains)).toEqual(
      expected((answer) => {
        const total = String(at(answer, 'chains.total'));
        const atLeast = at(answer, 'chains.totalIsLowerBound') === true ? 'at least ' : '';
        return `${atLeast}${total} ${total === '1' ? 'chain' : 'chains'} to the reader`;
      }),
    );
  });

  test('list the classes of origins on each side', () => {
    expect(shown(({ sides }) => sides)).toEqual(
      expected((answer) => [
        sideOf('For it', at(answer, 'origins')),
        ...(number(answer, 'against.upper') + number(answer, 'against.unidentified') > 0
          ? [sideOf('Against it', at(answer, 'against'))]
          : []),
      ]),
    );
  });

  test('list what each class adds', () => {
    expect(shown(({ contributions }) => contributions)).toEqual(
      expected((answer) => valuesAt(answer, 'credibility.contributions.*').map(contributionOf)),
    );
  });

  test('list the voices that add nothing of their own', () => {
    expect(shown(({ rejected }) => rejected)).toEqual(
      expected((answer) => valuesAt(answer, 'credibility.rejected.*.assertion.source.name').toSorted()),
    );
  });
});

function estimateOf(credibility: unknown): string {
  const share = (name: string): string => percent(number(credibility, name));
  const isOne = number(credibility, 'expectedLow') === number(credibility, 'expectedHigh');
  const word = at(credibility, 'word') as keyof typeof likelihoodWords | null;
  return [
    share('expected'),
    ...(isOne ? [] : [`(${share('expectedLow')} – ${share('expectedHigh')})`]),
    word === null ? 'too little is known for a word' : likelihoodWords[word],
  ].join(' ');
}

function sideOf(title: string, side: unknown): readonly string[] {
  const words = at(side, 'upper') === 1 ? 'origin' : 'independent origins';
  return [
    `${title}: ${intervalOf(side)} ${words}`,
    ...valuesAt(side, 'classes.*').map((one) =>
      [
        originTypeOf(at(one, 'type')),
        ...valuesAt(one, 'sources.*.name'),
        ...valuesAt(one, 'carriedBy.*.name'),
      ].join(' | '),
    ),
  ];
}

function contributionOf(contribution: unknown, place: number): string {
  const originClass = at(contribution, 'class');
  return [
    `${place + 1} ${at(contribution, 'stance') === 'AFFIRMS' ? 'for' : 'against'}`,
    originClass === null
      ? 'all origins that nobody is said to be, together'
      : originTypeOf(at(originClass, 'type')),
    valuesAt(originClass, 'sources.*.name').join(' = '),
    valuesAt(contribution, 'bestChain.*.source.name').join(' ← '),
    ...['trust', 'fidelity', 'evidence'].map((name) => number(contribution, name).toFixed(2)),
    percent(number(contribution, 'share')),
    percent(number(contribution, 'expectedWithout')),
  ].join(' | ');
}

describe('the bar of every claim', () => {
  test('sums up to the whole: belief, disbelief and what is not known', () => {
    for (const { text, page } of claims) expect([text, page.bar.sum.toFixed(5)]).toEqual([text, '1.00000']);
  });

  test('is told in whole percentages that sum up to 100 as well', () => {
    for (const { text, page, answer } of claims) {
      const told = [...page.bar.label.matchAll(/[<>]? ?\d+(?= %)/g)].map(([words]) => words.trim());
      const numbers = told.map((words) => (words === '< 1' ? 0 : words === '> 99' ? 100 : Number(words)));
      expect([text, numbers.reduce((sum, one) => sum + one, 0)]).toEqual([text, 100]);
      const exact = ['belief', 'disbelief', 'uncertainty'].map(
        (name) => number(answer, `credibility.${name}`) * 100,
      );
      expect([text, exact.map((one, place) => Math.abs(one - (numbers[place] ?? 0)) < 1)]).toEqual([
        text,
        [true, true, true],
      ]);
      expect([text, page.bar.told]).toEqual([
        text,
        page.bar.label.replace(
          /^for (.*), against (.*), not known (.*)$/,
          'for $1 + against $2 + not known $3 = 100 %',
        ),
      ]);
    }
  });

  test('has a stretch for each contribution, as long as its evidence', () => {
    expect(shown(({ bar }) => bar.parts)).toEqual(
      expected((answer) => {
        const { contributions, uncertainty } = at(answer, 'credibility') as Weighed;
        const whole = contributions.reduce((sum, { evidence }) => sum + evidence, 2);
        const stretches = contributions.map(({ stance, evidence }, place) => ({
          kind: stance === 'AFFIRMS' ? 'for' : 'against',
          title: `${place + 1}: ${percent(evidence / whole)}`,
        }));
        return [
          ...['for', 'against'].flatMap((kind) =>
            stretches.filter((one) => one.kind === kind).map(({ title }) => `stretch ${kind} ${title}`),
          ),
          `stretch unknown not known: ${percent(uncertainty)}`,
        ];
      }),
    );
  });
});

interface Weighed {
  readonly uncertainty: number;
  readonly contributions: readonly { readonly stance: string; readonly evidence: number }[];
}
