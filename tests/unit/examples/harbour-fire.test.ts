/** The invented story as its files have it: what is labelled, in which languages, and which words prove each hand-off. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { HearsayRecord, RecordDocument, RecordLink } from '../../../src/core/interchange/record.ts';
import { fullKey } from '../../../src/core/model/key.ts';
import { readRecordFile } from '../../../src/ingestion/record-file.ts';
import { findRecordPaths } from '../../../src/ingestion/record-paths.ts';
import { harbourFireFolder } from '../../support/example.ts';

const records: readonly HearsayRecord[] = await readAll();

async function readAll(): Promise<HearsayRecord[]> {
  const files = await Promise.all((await findRecordPaths([harbourFireFolder])).map(readRecordFile));
  return files.map(({ file, faults }) => {
    if (file === null) throw new Error(JSON.stringify(faults));
    return file.record;
  });
}

const textOf = ({ text }: Pick<RecordDocument, 'text'>): string =>
  readFileSync(join(harbourFireFolder, text?.file ?? ''), 'utf8');
const texts = records.flatMap(({ documents }) =>
  documents.filter(({ located }) => located).map((document) => ({ ...document, words: textOf(document) })),
);

/** Where each text says that it is fiction. */
const labels: Readonly<Record<string, RegExp>> = {
  en: /\bfiction\b/i,
  ar: /من نسج الخيال/,
  ckb: /ئەم دەقە خەیاڵییە/,
};

/** Of the words that two texts have in runs of five, the share that both have (Broder 1997). */
function sharedShingles(a: string, b: string): number {
  const shinglesOf = (text: string): Set<string> => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')));
  };
  const [ofA, ofB] = [shinglesOf(a), shinglesOf(b)];
  const both = [...ofA].filter((shingle) => ofB.has(shingle)).length;
  return both / (ofA.size + ofB.size - both);
}

const textIn = (file: string): string => readFileSync(join(harbourFireFolder, file), 'utf8');

describe('the texts', () => {
  it('are fourteen, in three languages', () => {
    const langs = texts.map(({ lang }) => lang ?? '');
    expect(Object.fromEntries(Object.keys(labels).map((l) => [l, langs.filter((m) => m === l).length]))).toEqual(
      { en: 7, ar: 4, ckb: 3 },
    );
  });

  it.each(texts.map((text) => [text.text?.file ?? '', text] as const))('%s says that it is fiction', (_, text) => {
    const lines = text.words.trim().split('\n');
    expect(lines.at(-1)).toMatch(labels[text.lang ?? ''] ?? /^$/);
  });

  it.each(texts.map((text) => [text.text?.file ?? '', text.words] as const))('%s is as long as a report', (_, words) => {
    const count = words.trim().split(/\s+/u).length;
    expect(count).toBeGreaterThanOrEqual(120);
    expect(count).toBeLessThanOrEqual(350);
  });

  it('in Sorani are written with the letters of Sorani, those in Arabic with the letters of Arabic', () => {
    for (const { lang, words } of texts) {
      if (lang === 'ckb') expect(words).not.toMatch(/[يكة]/u);
      if (lang === 'ar') expect(words).not.toMatch(/[یکەێۆڕڵڤ]/u);
    }
  });

  it('of which one is syndicated share half of their runs of five words, and no other two do', () => {
    expect(sharedShingles(textIn('02-seagull-wire.txt'), textIn('03-evening-buoy.txt'))).toBeGreaterThanOrEqual(0.5);
    const pairs = texts.flatMap((a, i) => texts.slice(i + 1).map((b) => sharedShingles(a.words, b.words)));
    expect(pairs.filter((share) => share >= 0.5)).toHaveLength(1);
  });
});

describe('the annotation', () => {
  it('labels every claim as fiction', () => {
    const claims = records.flatMap((record) => record.claims);
    expect(claims.length).toBeGreaterThan(20);
    expect(new Set(claims.flatMap(({ topics }) => topics))).toEqual(new Set(['fictional: harbour fire']));
    expect(claims.filter(({ topics }) => topics.length === 0)).toEqual([]);
  });

  it('leads to addresses that nobody can have (RFC 2606)', () => {
    const things = records.flatMap(({ sources, documents }) => [...sources, ...documents]);
    const hosts = things.flatMap(({ url }) => (url === undefined ? [] : [new URL(url).hostname]));
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
  });

  it('gives the words of every span', () => {
    const spans = records.flatMap(({ chains }) => chains.flatMap(({ links }) => links.flatMap((l) => l.spans)));
    expect(spans.length).toBeGreaterThan(150);
    expect(spans.filter(({ exact }) => exact === undefined)).toEqual([]);
  });

  it('marks what every document states, and the source and the cue of every hand-off', () => {
    const unspecified = new Set(
      records.flatMap(({ namespace, sources }) =>
        sources.filter(({ type }) => type === 'UNSPECIFIED').map(({ key }) => fullKey(namespace, key)),
      ),
    );
    const lacks = ({ spans }: RecordLink, role: string): boolean => spans.every((span) => span.role !== role);
    const unproven = records.flatMap(({ namespace, chains }) =>
      chains.flatMap(({ links: [first, ...upstream] }) => [
        ...(first === undefined || lacks(first, 'CONTENT') ? ['CONTENT'] : []),
        ...upstream.filter((link) => lacks(link, 'CUE')).map(({ source }) => `CUE of ${source}`),
        // Where nobody is named, the cue is all that there is.
        ...upstream
          .filter((link) => lacks(link, 'SOURCE') && !unspecified.has(fullKey(namespace, link.source)))
          .map(({ source }) => `SOURCE of ${source}`),
      ]),
    );
    expect(unproven).toEqual([]);
  });

  it('has each cue stand in the text as the span says', () => {
    const handOffs = records.flatMap(({ chains }) => chains.flatMap(({ links }) => links.slice(1)));
    for (const { cue, spans } of handOffs) {
      expect(spans.filter(({ role }) => role === 'CUE').map(({ exact }) => exact)).toEqual([cue]);
    }
  });
});
