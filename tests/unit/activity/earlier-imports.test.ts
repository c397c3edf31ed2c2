/** Which changes a graph tells of that was filled before there was a log. */
import { expect, it } from '@jest/globals';
import { earlierImports } from '../../../src/activity/earlier-imports.ts';
import type { FinishedOperation, RecordedThing } from '../../../src/activity/earlier-changes.store.ts';

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  for (const one of list) yield await Promise.resolve(one);
}

const changesOf = (operations: readonly FinishedOperation[], things: readonly RecordedThing[]) =>
  earlierImports(each(operations), each(things));

const none = { sources: 0, documents: 0, claims: 0, assertions: 0, attributions: 0, relations: 0 };

function imported(name: string, at: string, more: Partial<FinishedOperation> = {}): FinishedOperation {
  return { key: `import:${name}`, at, answer: JSON.stringify(none), isLogged: false, ...more };
}

function claim(id: string, recordedAt: string, more: Partial<RecordedThing> = {}): RecordedThing {
  const standard = { kind: 'claims', recordedBy: 'a clerk', statusAt: null, otherId: null } as const;
  return { ...standard, subjectId: id, recordedAt, ...more };
}

it('an import has what was recorded at its time, by whom, and its figures from the ledger', async () => {
  const operation = imported('abc', '2025', { answer: JSON.stringify({ ...none, claims: 2 }) });
  const relation = claim('claim_1', '2025', { kind: 'relations', otherId: 'claim_9', statusAt: '2025' });
  const things = [claim('claim_1', '2025'), claim('claim_2', '2025'), relation];
  expect(await changesOf([operation], things)).toEqual([
    {
      action: 'IMPORT',
      by: 'a clerk',
      at: '2025',
      reason: null,
      operation: 'import:abc',
      detail: { ...none, claims: 2, sha256: 'abc' },
      subjectIds: ['claim_1', 'claim_2', 'claim_9'],
    },
  ]);
});

it('an import that only set a status has its claims, and nobody is known to have made it', async () => {
  const assertion = claim('claim_1', '2025', { kind: 'assertions', statusAt: '2026' });
  const changes = await changesOf([imported('a', '2025'), imported('b', '2026')], [assertion]);
  expect(changes.map(({ at, by, subjectIds }) => [at, by, subjectIds])).toEqual([
    ['2025', 'a clerk', ['claim_1']],
    ['2026', 'unknown', ['claim_1']],
  ]);
});

it('an import that left nothing at its time changed nothing, and one that the log has is left out', async () => {
  const operations = [imported('a', '2025'), imported('b', '2026', { isLogged: true })];
  expect(await changesOf(operations, [claim('claim_1', '2026')])).toEqual([]);
});

it('what no operation recorded has a change for each time, in the order of all times', async () => {
  const things = [
    claim('claim_3', '2027'),
    claim('claim_1', '2025'),
    claim('claim_2', '2026'),
    claim('claim_4', '2027', { recordedBy: 'another' }),
  ];
  const changes = await changesOf([imported('a', '2026')], things);
  expect(
    changes.map(({ operation, by, detail }) => [operation, by, detail['sha256'], detail['claims']]),
  ).toEqual([
    ['recorded:2025', 'a clerk', null, 1],
    ['import:a', 'a clerk', 'a', 0],
    ['recorded:2027', 'unknown', null, 2],
  ]);
});
