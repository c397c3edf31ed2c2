/** All that lies below examples/ is accepted as one import, its spans held against the texts. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { findRecordPaths } from '../../../src/ingestion/record-paths.ts';
import { examplesFolder, harbourFireFolder } from '../../support/example.ts';
import { checkRecords } from '../../support/record-check.ts';

it('is accepted: records, references between them, texts and spans', async () => {
  const paths = await findRecordPaths([examplesFolder]);
  expect(await checkRecords(paths)).toEqual({
    outcome: 'stopped',
    files: { read: 16, written: 0, notWritten: 16 },
  });
});

it('is refused where one word of a span is not in the text', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-story-'));
  try {
    await cp(harbourFireFolder, folder, { recursive: true });
    const file = join(folder, '10-echo-pier.record.json');
    const record = await readFile(file, 'utf8');
    await writeFile(file, record.replace('"exact": "Shepol"', '"exact": "Shepal"'));
    expect(await checkRecords(await findRecordPaths([folder]))).toMatchObject({
      outcome: 'refused',
      faults: [{ file, rule: 'SPAN_MISMATCH: the text has other words there' }],
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
