/** `hearsay chase` on both examples. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openAskingHearsay } from './asking-hearsay.ts';
import type { AskingHearsay } from './asking-hearsay.ts';

let hearsay: AskingHearsay;

beforeAll(async () => {
  hearsay = await openAskingHearsay();
}, 120_000);
afterAll(() => hearsay.close());

describe('hearsay chase', () => {
  it('begins with the report that most claims wait for, and says who cites it in which words', async () => {
    const lines = await hearsay.lines('chase', '--first', '1');
    expect(lines).toEqual([
      'Cited, not seen: 6',
      '',
      '1. Istiqlal, REPORT, untitled',
      '   4 claims wait for it  gulan-2025-02-06#istiqlal-report',
      '   cited by Gulan Media, in “Afghan and Pakistani fighters move from Syria to Iraq”, 2025-02-06:',
      '     “According to”, “speaking anonymously to”',
      '… and 5 more documents (--first)',
    ]);
  });

  it('prints with --json what the API answers', async () => {
    expect(await hearsay.json('chase', '--lang', 'ar')).toEqual(
      await hearsay.askApi('chase', { first: 20, lang: 'ar' }),
    );
  });
});
