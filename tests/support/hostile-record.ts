/** A record of invented sources whose every text tries to be more than text, and of a document of 2 MB with 10,000 spans. */
import { createHash } from 'node:crypto';
import { countCodePoints } from '../../src/core/model/code-points.ts';
import { findRecordPaths, openServices } from '../../src/open-services.ts';
import { makeRecordFolder } from './record-folder.ts';
import { silentLog, testConnection } from './test-graph.ts';

export const harm = 'globalThis.harmed=true';
const script = `<script>${harm}</script>`;
const picture = `"><img src=x onerror="${harm}">`;
/** Turns what follows it, to the end of its element or beyond. */
const override = '\u202e';
const isolate = '\u2066';
const longWord = (letter: string): string => letter.repeat(1_900);
const stacked = `a${'\u0301\u0489'.repeat(30)}`;
const family = '👩\u200d👩\u200d👧\u200d👦';

const namespace = 'hostile';
const chains = 2_000;
const claims = 40;
const fiction = '(fictional)';

/** About 2 MB as UTF-8, of paragraphs in two directions. */
function textOf2Megabytes(): string {
  const paragraphs = [
    `The harbour ${fiction} was quiet, said ${script} to ${picture} and ${isolate}nobody closed it. `.repeat(
      4,
    ),
    `${override}it ran the other way ${fiction}. `.repeat(3),
    'قالت المرساة إن الميناء كان هادئا, he said, مساء اليوم. '.repeat(6),
    `${longWord('w')} ${family} ${stacked} zero\u200bwidth\ufeff`,
  ];
  const once = `${paragraphs.join('\n')}\n`;
  return once.repeat(Math.ceil(2_000_000 / Buffer.byteLength(once)));
}

const hostileText = textOf2Megabytes();

const sources = [
  { key: 'script', type: 'OUTLET', names: [{ value: `${script}${picture} ${fiction}`, lang: 'en' }] },
  { key: 'turned', type: 'OUTLET', names: [{ value: `${fiction} Wire ${override}turned`, lang: 'en' }] },
  { key: 'open', type: 'OUTLET', names: [{ value: `${isolate}\u2067 مرساة Open ${fiction}`, lang: 'ar' }] },
  { key: 'long', type: 'OUTLET', names: [{ value: `${longWord('W')} ${fiction}`, lang: 'en' }] },
  {
    key: 'marks',
    type: 'PERSON',
    names: [{ value: `${family}${stacked}Z\u200b\ufeffero ${fiction}` }],
    role: `${script}${override}role`,
  },
  {
    key: 'hidden',
    type: 'ANONYMOUS',
    descriptor: `${picture}${override}clerk ${fiction}`,
    carriedBy: 'turned',
  },
];

const handed = ['turned', 'open', 'long', 'marks', 'hidden'];

/** Where the content of a chain stands: every one overlaps the next, and each tenth many. */
function contentOf(n: number, points: number): readonly [number, number] {
  const start = Math.floor((n * (points - 6_000)) / chains);
  return [start, start + (n % 10 === 0 ? 5_000 : 1_100)];
}

function chainOf(n: number, points: number): object {
  const [start, end] = contentOf(n, points);
  const source = handed[n % handed.length] ?? '';
  const spans = [
    { role: 'SOURCE', start: start + 10, end: start + 30 },
    { role: 'CUE', start: start + 25, end: start + 60 },
    { role: 'HEDGE', start: start + 50, end: start + 80 },
    { role: 'DATE', start: start + 70, end: start + 100 },
  ];
  const cue = `${script}${override}told`;
  return {
    claim: `c${n % claims}`,
    readIn: 'story',
    note: `${script} ${fiction}`,
    links: [
      {
        source: 'script',
        modality: 'CERTAIN',
        wording: `${picture}${n}`,
        hedges: [`${override}maybe${script}`],
        spans: [{ role: 'CONTENT', start, end }],
      },
      {
        source,
        ...(source === 'hidden' || source === 'marks' ? {} : { document: `of-${source}` }),
        modality: 'POSSIBLE',
        cue,
        spans,
      },
    ],
  };
}

/** What is claimed; `wording` keeps them apart. */
const claimTexts = [
  script + picture,
  `${override}turned claim`,
  `${isolate}\u2067ميناء open claim`,
  longWord('c'),
  `${family}${stacked}`,
];

/** The record without its text; `file` names where that is. */
function record(file: string): object {
  const points = countCodePoints(hostileText);
  return {
    format: 'hearsay-record/1',
    namespace,
    sources,
    documents: [
      {
        key: 'story',
        publisher: 'script',
        title: `${script}${override}title ${fiction}`,
        lang: 'en',
        text: { sha256: createHash('sha256').update(hostileText).digest('hex'), characters: points, file },
      },
      ...['turned', 'open', 'long'].map((key) => ({
        key: `of-${key}`,
        publisher: key,
        title: `${picture}${longWord('t')}${override}`,
        located: false,
      })),
    ],
    claims: Array.from({ length: claims }, (_, n) => ({
      key: `c${n}`,
      text: `${fiction} ${n} ${claimTexts[n % claimTexts.length] ?? ''}`,
      lang: 'en',
      topics: [`${script}${override}topic`, `topic ${fiction}`],
    })),
    chains: Array.from({ length: chains }, (_, n) => chainOf(n, points)),
    relations: [
      { kind: 'CONTRADICTS', from: 'c0', to: 'c1', note: `${script}${override}note` },
      { kind: 'TENSION', from: 'c2', to: 'c3' },
    ],
  };
}

/** Brings it into the test database. */
export async function importHostileRecord(): Promise<void> {
  const services = openServices(testConnection(), silentLog);
  const folder = await makeRecordFolder();
  try {
    await folder.write('story.txt', hostileText);
    await folder.write('hostile.record.json', record('story.txt'));
    const paths = await findRecordPaths([folder.path]);
    const report = await services.ingestion.importFiles({ paths, by: 'local' });
    if (report.outcome !== 'written') throw new Error(`the record was refused: ${JSON.stringify(report)}`);
  } finally {
    await folder.remove();
    await services.close();
  }
}
