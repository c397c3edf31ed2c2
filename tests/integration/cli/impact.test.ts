/** `hearsay impact` on both examples. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { valueAt, valuesAt } from '../../support/running-server.ts';
import { openAskingHearsay } from './asking-hearsay.ts';
import type { AskingHearsay } from './asking-hearsay.ts';

let hearsay: AskingHearsay;

beforeAll(async () => {
  hearsay = await openAskingHearsay();
}, 120_000);
afterAll(() => hearsay.close());

const istiqlal = 'gulan-2025-02-06#istiqlal';

describe('hearsay impact', () => {
  it('tells what falls with Istiqlal: what only it passed on first, then what others hold', async () => {
    const lines = await hearsay.lines('impact', istiqlal);
    const [orphaned, held] = [lines.indexOf('Orphaned: nobody is left'), lines.indexOf('Not orphaned')];
    const active = lines.indexOf(
      '  “The Afghan and Pakistani groups and other militia factions remain active in Iraq”',
    );
    expect(orphaned).toBeGreaterThan(0);
    expect(active).toBeGreaterThan(orphaned);
    expect(lines[active + 1]).toBe('    origins 1–1 → 0–0; grade 6 → 6  gulan-2025-02-06#c12');
    const summary = lines.indexOf('  “Afghan and Pakistani fighters from Syria are in Iraq”');
    expect(summary).toBeGreaterThan(held);
    expect(held).toBeGreaterThan(active);
    expect(lines[summary + 1]).toMatch(
      /^ {4}origins 1–3, 1 unidentified → 0–2, 1 unidentified; grade 3 → \d /,
    );
  });

  it('withdraws several together, by key and by id, and prints with --json what the API answers', async () => {
    const both = await hearsay.json('impact', istiqlal, 'gulan-2025-02-06#baghdad-today', '--first', '100');
    const one = await hearsay.json('impact', istiqlal);
    const count = (answer: unknown): number => Number(valueAt(answer, 'withdrawalImpact.totalCount'));
    expect(count(both)).toBeGreaterThan(count(one));
    const traced = await hearsay.askApi('trace', { key: 'gulan-2025-02-06#c12' });
    const links = valuesAt(traced, 'claim.chains.nodes.*.links.*.source');
    const id = links.find((link) => valueAt(link, 'name') === 'Istiqlal');
    expect(await hearsay.askApi('impact', { ids: [valueAt(id, 'id')], first: 50 })).toEqual(one);
    expect(await hearsay.json('impact', String(valueAt(id, 'id')))).toEqual(one);
  });

  it('takes the key of a document, and refuses a claim and what nobody has', async () => {
    const [first] = await hearsay.lines('impact', 'gulan-2025-02-06#istiqlal-report');
    expect(first).toMatch(/^Claims that it touches: [1-9]\d*$/);
    for (const [name, message] of [
      ['gulan-2025-02-06#c12', 'gulan-2025-02-06#c12 is a Claim, and no source, document or assertion.'],
      ['nobody#knows', 'No source, document or assertion has the key nobody#knows.'],
    ] as const) {
      const { code, stdout, stderr } = await hearsay.run('impact', name);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(`hearsay: ${message}\n`);
    }
  });
});
