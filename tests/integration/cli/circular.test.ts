/** `hearsay circular` on both examples. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { valueAt } from '../../support/running-server.ts';
import { openAskingHearsay } from './asking-hearsay.ts';
import type { AskingHearsay } from './asking-hearsay.ts';

let hearsay: AskingHearsay;

beforeAll(async () => {
  hearsay = await openAskingHearsay();
}, 120_000);
afterAll(() => hearsay.close());

const ship = 'harbour-fire#ship';

describe('hearsay circular', () => {
  it('draws the ship going round three outlets, in the whole graph and by its key', async () => {
    for (const args of [[], [ship]]) {
      const lines = await hearsay.lines('circular', ...args);
      const claim = lines.indexOf(
        '“The ship Golden Pomegranate unloaded fireworks at Zumurrud on 6 November”',
      );
      const ring = (lines[claim + 1] ?? '').trim().split(' → ');
      expect(ring).toHaveLength(4);
      expect(ring[0]).toBe(ring[3]);
      expect([...ring.slice(0, 3), ...ring.slice(0, 3)].join(' → ')).toContain(
        'Echo Pier → \u2068شەپۆلی زمروت\u2069 → Breakwater TV',
      );
      expect(lines[claim + 2]).toBe('  not anchored: nobody outside is credited');
    }
  });

  it('knows of none in a claim that has none, and of no claim that is not there', async () => {
    expect(await hearsay.lines('circular', 'gulan-2025-02-06#c12')).toEqual([
      'No circular reporting is known.',
    ]);
    const { code, stdout, stderr } = await hearsay.run('circular', 'nobody#knows');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('hearsay: No claim has the key nobody#knows.\n');
  });

  it('prints with --json what the API answers', async () => {
    const traced = await hearsay.askApi('trace', { key: ship });
    const claim = valueAt(traced, 'claim.id');
    expect(await hearsay.json('circular', ship)).toEqual(
      await hearsay.askApi('circular', { claim, first: 20 }),
    );
  });
});
