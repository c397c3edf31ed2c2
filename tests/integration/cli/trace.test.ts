/** `hearsay trace` on both examples. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { valueAt } from '../../support/running-server.ts';
import { openAskingHearsay } from './asking-hearsay.ts';
import type { AskingHearsay } from './asking-hearsay.ts';

let hearsay: AskingHearsay;

beforeAll(async () => {
  hearsay = await openAskingHearsay();
}, 120_000);
afterAll(() => hearsay.close());

describe('hearsay trace', () => {
  it('draws the claim of the fighters from the reader to one anonymous source', async () => {
    const lines = await hearsay.lines('trace', 'gulan-2025-02-06#c12');
    expect(lines.slice(3, 11)).toEqual([
      'Chains: 1',
      '└─ Gulan Media, “Afghan and Pakistani fighters move from Syria to Iraq”, 2025-02-06',
      '   └─ “speaking anonymously to” → Istiqlal, cited, not seen',
      '      └─ “confirmed” → senior Iraqi political source [ANONYMOUS]',
      '',
      'Independent origins (lower–upper)',
      '  for: 1–1, 0 unidentified',
      '    ANONYMOUS: senior Iraqi political source, carried by Istiqlal',
    ]);
    const text = lines.join('\n');
    expect(text).toMatch(/^ {2}grade 6, E 0\.540\d .* confidence LOW$/m);
    expect(text).toContain('RELAY_OF: Gulan Media (Istiqlal)');
  });

  it('draws the summary of the article with what entails it, and with --own alone', async () => {
    const lines = await hearsay.lines('trace', 'gulan-2025-02-06#k1');
    expect(lines).toContain('  for: 1–3, 1 unidentified');
    // All five chains begin with one article: one branch.
    expect(lines.filter((line) => /^[├└]─/.test(line))).toHaveLength(1);
    // Nobody states it in these words.
    const own = await hearsay.lines('trace', 'gulan-2025-02-06#k1', '--own');
    expect(own[3]).toBe('Chains: 0. No held document states it, as far as is confirmed.');
    expect(own).toContain('  for: 0–0, 0 unidentified');
  });

  it('draws who was warned, who denies it, and which descriptions may be of one', async () => {
    const lines = await hearsay.lines('trace', 'harbour-fire#warned', '--lang', 'en');
    expect(lines).toContain(
      '│  └─ “\u2068نفت\u2069” → Ministry of Tides and Harbours, “\u2068بيان صحفي رقم 41\u2069”, 2024-11-09 DENIES',
    );
    expect(lines).toContain('│     └─ “\u2068نفت\u2069” → Marjana Sadafi DENIES [NAMED]');
    expect(lines).toContain('  for: 1–3, 0 unidentified');
    expect(lines).toContain('  against: 1–1, 0 unidentified');
    expect(lines.join('\n')).toMatch(/one, by COMPATIBLE_DESCRIPTION \(cautious: for lower alone\): /);
  });

  it('shows names in the language asked, isolated where they are written from the right', async () => {
    const lines = await hearsay.lines('trace', 'harbour-fire#warned', '--lang', 'ar');
    expect(lines.join('\n')).toContain('→ \u2068مرجانة الصدفي\u2069 DENIES [NAMED]');
  });

  it('draws the ship as a ring that nothing holds', async () => {
    const lines = await hearsay.lines('trace', 'harbour-fire#ship', '--lang', 'en');
    expect(lines).toContain('Chains: at least 3');
    expect(lines).toContain('    not anchored: nobody outside is credited');
    const ring = lines.find((line) => line.split(' → ').length === 4 && line.startsWith('    ')) ?? '';
    const names = ring.trim().split(' → ');
    expect(names[0]).toBe(names[3]);
    const turned = [...names.slice(0, 3), ...names.slice(0, 3)].join(' → ');
    expect(turned).toContain('Echo Pier → \u2068شەپۆلی زمروت\u2069 → Breakwater TV');
  });

  it('knows nothing of a day before anything was recorded', async () => {
    const lines = await hearsay.lines('trace', 'gulan-2025-02-06#c12', '--as-of', '2020-01-01');
    expect(lines).toContain('Chains: 0. No held document states it, as far as is confirmed.');
  });

  it('finds a claim by its id as by its key, and --json prints what the API answers', async () => {
    const key = 'harbour-fire#warned';
    const answer = await hearsay.json('trace', key, '--own', '--first', '2', '--lang', 'ckb');
    expect(answer).toEqual(await hearsay.askApi('trace', { key, scope: 'OWN', first: 2, lang: 'ckb' }));
    expect(await hearsay.json('trace', String(valueAt(answer, 'claim.id')), '--first', '3')).toEqual(
      await hearsay.askApi('trace', { key, first: 3 }),
    );
  });

  it.each([
    [['nobody#knows'], 'hearsay: No claim has the key nobody#knows.\n'],
    [['claim_0', '--json'], 'hearsay: No claim has the id claim_0.\n'],
    [['gulan-2025-02-06#c12', '--first', '101'], 'hearsay: first is from 0 to 100; this is 101\n'],
  ])('ends with 1 and one line for %j', async (args, message) => {
    const { code, stdout, stderr } = await hearsay.run('trace', ...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.replace(/^Database: .*\n/, '')).toBe(message);
  });

  it.each([[['#']], [['a#b', '--as-of', 'yesterday']], [[]], [['a#b', 'c#d']]])(
    'tells how it is used where the arguments are %j, before it looks for a database',
    async (args) => {
      const { code, stdout, stderr } = await hearsay.run('trace', ...args);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('Usage: hearsay trace');
      expect(stderr).not.toContain('Database:');
    },
  );
});
