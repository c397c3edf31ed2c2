/** Bad records: each names the file, the JSON path and the rule, and leaves the graph as it was. */
import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findRecordPaths, openServices } from '../../../src/open-services.ts';
import type { ImportReport, OpenServices } from '../../../src/open-services.ts';
import { countNodes } from '../../support/example.ts';
import { makeRecordFolder, smallRecord } from '../../support/record-folder.ts';
import type { RecordFolder, SmallRecord } from '../../support/record-folder.ts';
import { emptyTestDatabase, silentLog, testConnection } from '../../support/test-graph.ts';

let services: OpenServices;
let folder: RecordFolder;

beforeAll(() => {
  services = openServices(testConnection(), silentLog);
});
beforeEach(async () => {
  await emptyTestDatabase();
  folder = await makeRecordFolder();
});
afterEach(() => folder.remove());
afterAll(() => services.close());

const importFolder = async (): Promise<ImportReport> =>
  await services.ingestion.importFiles({ paths: await findRecordPaths([folder.path]), by: 'local' });

type Change = (record: SmallRecord) => unknown;
const link = (record: SmallRecord, index: number): Record<string, unknown> => {
  const found: Record<string, unknown> | undefined = record.chains[0]?.links[index];
  if (found === undefined) throw new Error('no such link');
  return found;
};
const text = 'The quay was closed, the ledger said.';
const sha256 = createHash('sha256').update(text).digest('hex');

const cases: readonly (readonly [string, Change, string, RegExp])[] = [
  ['an unknown field', (r) => ({ ...r, colour: 'red' }), '$', /colour/],
  ['another format', (r) => ({ ...r, format: 'hearsay-record/9' }), '$.format', /hearsay-record\/1/],
  [
    'a dangling source',
    (r) => ((link(r, 1)['source'] = 'nobody'), r),
    '$.chains[0].links[1].source',
    /test-tide#nobody/,
  ],
  [
    'a dangling claim',
    (r) => ((r.relations = [{ kind: 'ENTAILS', from: 'c1', to: 'c9' }]), r),
    '$.relations[0].to',
    /test-tide#c9/,
  ],
  [
    'a chain of no links',
    (r) => ({ ...r, chains: [{ claim: 'c1', readIn: 'story', links: [] }] }),
    '$.chains[0].links',
    /at least one link/,
  ],
  [
    'a relation with itself',
    (r) => ((r.relations = [{ kind: 'TENSION', from: 'c1', to: 'c1' }]), r),
    '$.relations[0].to',
    /itself/,
  ],
  [
    'a loop of carriers',
    (r) => ({
      ...r,
      sources: [
        ...r.sources.slice(0, 2),
        { key: 'pilot', type: 'ANONYMOUS', descriptor: 'x', carriedBy: 'crew' },
        { key: 'crew', type: 'GROUP', descriptor: 'y', carriedBy: 'pilot' },
      ],
    }),
    '$.sources[2].carriedBy',
    /loop/,
  ],
  [
    'an anonymous source without a carrier',
    (r) => ({
      ...r,
      sources: [...r.sources.slice(0, 2), { key: 'pilot', type: 'ANONYMOUS', descriptor: 'x' }],
    }),
    '$.sources[2].carriedBy',
    /exactly one carrier/,
  ],
  [
    'a span outside the text',
    (r) => ((link(r, 0)['spans'] = [{ role: 'CONTENT', start: 90, end: 101 }]), r),
    '$.chains[0].links[0].spans[0].end',
    /100 characters/,
  ],
  [
    'a span that ends before it starts',
    (r) => ((link(r, 0)['spans'] = [{ role: 'CONTENT', start: 9, end: 9 }]), r),
    '$.chains[0].links[0].spans[0]',
    /ends after/,
  ],
  [
    'a malformed date',
    (r) => ((link(r, 0)['saidAt'] = '2025-02-30'), r),
    '$.chains[0].links[0].saidAt',
    /must exist/,
  ],
  [
    'a malformed sha256',
    (r) => ({ ...r, documents: [{ key: 'story', text: { sha256: 'xyz', characters: 3 } }, r.documents[1]] }),
    '$.documents[0].text.sha256',
    /64/,
  ],
  [
    'a chain read in a placeholder',
    (r) => ({ ...r, chains: [{ ...r.chains[0], readIn: 'cited' }] }),
    '$.chains[0].readIn',
    /placeholder/,
  ],
  [
    'a cue without a hand-off',
    (r) => ((link(r, 0)['cue'] = 'said'), r),
    '$.chains[0].links[0].cue',
    /first link/,
  ],
  [
    'two things of one key',
    (r) => ({ ...r, claims: [...r.claims, { key: 'c1', text: 'Other', lang: 'en' }] }),
    '$.claims[2].key',
    /already/,
  ],
  [
    'a text file that is not there',
    (r) => ({
      ...r,
      documents: [{ key: 'story', text: { sha256, characters: 37, file: 'gone.txt' } }, r.documents[1]],
    }),
    '$.documents[0].text',
    /cannot be read/,
  ],
  [
    'a text file elsewhere',
    (r) => ({
      ...r,
      documents: [
        { key: 'story', text: { sha256, characters: 37, file: '../../etc/hostname' } },
        r.documents[1],
      ],
    }),
    '$.documents[0].text',
    /beside its record|cannot be read/,
  ],
  [
    'a text of another sha256',
    (r) => ({
      ...r,
      documents: [
        { key: 'story', text: { sha256: 'b'.repeat(64), characters: 37, file: 'story.txt' } },
        r.documents[1],
      ],
    }),
    '$.documents[0].text',
    /another sha256/,
  ],
  [
    'a text of another length',
    (r) => ({
      ...r,
      documents: [{ key: 'story', text: { sha256, characters: 36, file: 'story.txt' } }, r.documents[1]],
    }),
    '$.documents[0].text',
    /37 characters/,
  ],
  [
    'a span whose exact differs',
    (r) => (
      (link(r, 0)['spans'] = [{ role: 'CONTENT', start: 0, end: 8, exact: 'The pier' }]),
      {
        ...r,
        documents: [{ key: 'story', text: { sha256, characters: 37, file: 'story.txt' } }, r.documents[1]],
      }
    ),
    '$.chains[0].links[0].spans[0].exact',
    /SPAN_MISMATCH/,
  ],
];

describe('a bad record', () => {
  it.each(cases)(
    '%s is refused with its path and rule, and nothing is written',
    async (_, change, path, rule) => {
      await folder.write('story.txt', text);
      const file = await folder.write('bad.record.json', change(smallRecord()));
      await folder.write('good.record.json', { ...smallRecord(), namespace: 'test-good' });
      const report = await importFolder();
      expect(report).toMatchObject({ outcome: 'refused', files: { read: 2, rejected: 1, notWritten: 1 } });
      const faults = report.outcome === 'refused' ? report.faults : [];
      expect(faults).toContainEqual({ file, path, rule: expect.stringMatching(rule) });
      expect(await countNodes('Source')).toBe(0);
    },
  );

  it.each([
    ['truncated JSON', '{"format": "hearsay-record/1", "namesp', /JSON/],
    ['an empty file', '', /JSON/],
    ['UTF-16', Buffer.from('{"format":"hearsay-record/1"}', 'utf16le'), /UTF-8|JSON/],
    ['Latin-1', Buffer.from('{"namespace":"caf\u00e9"}', 'latin1'), /UTF-8/],
  ])('%s is refused as what it is', async (_, content, rule) => {
    const file = await folder.write('bad.record.json', content);
    const report = await importFolder();
    expect(report).toMatchObject({ outcome: 'refused', files: { read: 1, rejected: 1, notWritten: 0 } });
    const faults = report.outcome === 'refused' ? report.faults : [];
    expect(faults).toEqual([{ file, path: '$', rule: expect.stringMatching(rule) }]);
  });

  it('a key that two records give to different things is an error of the later one', async () => {
    await folder.write('a.record.json', smallRecord());
    const other = smallRecord();
    other.claims = [
      { key: 'c1', text: 'Something else', lang: 'en' },
      { key: 'c2', text: 'The quay was open', lang: 'en' },
    ];
    const file = await folder.write('b.record.json', other);
    const report = await importFolder();
    const faults = report.outcome === 'refused' ? report.faults : [];
    expect(faults).toEqual([
      { file, path: '$.claims[0].key', rule: expect.stringMatching(/something else in .*a\.record\.json/) },
    ]);
  });

  it('a key that the graph holds for something else is an error', async () => {
    await folder.write('a.record.json', smallRecord());
    expect(await importFolder()).toMatchObject({ outcome: 'written' });
    const other = smallRecord();
    other.sources[0] = {
      key: 'courier',
      type: 'OUTLET',
      names: [{ value: 'Another (fictional)', lang: 'en' }],
    };
    await folder.write('a.record.json', other);
    const report = await importFolder();
    const faults = report.outcome === 'refused' ? report.faults : [];
    expect(faults).toContainEqual(
      expect.objectContaining({
        path: '$.sources[0].key',
        rule: expect.stringMatching(/graph holds something else/),
      }),
    );
  });
});
