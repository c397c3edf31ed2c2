/** `hearsay audit`: the list, the head, and what it says of a log that was meddled with. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { makeRecordFolder } from '../../support/record-folder.ts';
import type { RecordFolder } from '../../support/record-folder.ts';
import { openTestDriver } from '../../support/test-graph.ts';
import { openAskingHearsay } from './asking-hearsay.ts';
import type { AskingHearsay } from './asking-hearsay.ts';

let hearsay: AskingHearsay;
let driver: Driver;
let folder: RecordFolder;
let files = 0;

beforeAll(async () => {
  hearsay = await openAskingHearsay();
  driver = openTestDriver();
  folder = await makeRecordFolder();
  const { records } = await driver.executeQuery('MATCH (a:Activity) RETURN count(a) AS n');
  files = Number(records[0]?.get('n'));
}, 120_000);
afterAll(async () => {
  await Promise.all([hearsay.close(), driver.close(), folder.remove()]);
});

describe('hearsay audit', () => {
  it('lists the last change first, with what it brought', async () => {
    const lines = await hearsay.lines('audit', '--first', '1');
    expect(lines[0]).toMatch(new RegExp(`^${files}\\. IMPORT by local, \\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$`));
    expect(lines[1]).toMatch(/^ {3}12 sources, 5 documents, 20 claims, 39 assertions, 19 attributions/);
    expect(lines.join('\n')).toMatch(/about “.+”,/);
    expect(lines.at(-1)).toBe(`… and ${files - 1} more changes (--first)`);
  });

  it('prints with --json what the API answers', async () => {
    expect(await hearsay.json('audit', '--first', '2')).toEqual(await hearsay.askApi('audit', { first: 2 }));
  });

  it('prints the head as one line, and verifies against the heads in a file', async () => {
    const [line = '', ...more] = await hearsay.lines('audit', '--head');
    expect(more).toEqual([]);
    expect(JSON.parse(line)).toEqual({ seq: files, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const kept = await folder.write('heads.jsonl', `{"seq":0,"hash":null}\n${line}\n`);
    const lines = await hearsay.lines('audit', '--verify', '--since', kept);
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^${files} entries verified in [\\d.]+ s, [\\d,]+ a second\\.$`)),
      `The head is entry ${files}; the log was held to 2 exported heads.`,
      'The log is as it was written.',
    ]);
  });

  it('refuses a file that holds no head, and --since without --verify', async () => {
    const strange = await folder.write('strange.jsonl', '{"seq":1,"hash":"x"}\n');
    expect(await hearsay.run('audit', '--verify', '--since', strange)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('strange.jsonl, line 1: this is no head of the log'),
    });
    expect(await hearsay.run('audit', '--since', strange)).toMatchObject({ code: 1 });
  });

  it('names each breach and ends with 1', async () => {
    const kept = await folder.write('head.json', (await hearsay.lines('audit', '--head')).join('\n'));
    await driver.executeQuery('MATCH (a:Activity {seq: 1}) SET a.by = "somebody else"');
    await driver.executeQuery('MATCH (a:Activity {seq: $files}) DELETE a', { files });
    const { code, stdout } = await hearsay.run('audit', '--verify', '--since', kept);
    expect(code).toBe(1);
    expect(stdout).toContain('entry 1: CHANGED: what it says is not what was hashed\n');
    expect(stdout).toContain(
      `entry ${files}: TRUNCATED: it is not there; the head that was exported has it\n`,
    );
    expect(stdout).toMatch(/\n2 breaches\.\n$/);
  });
});
