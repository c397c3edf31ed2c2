/** Files of bare graphs: what comes back, and what is said of bad ones. */
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { evaluateFile } from '../../../src/evaluation/evaluation.service.ts';

const node = { kind: 'document', held: true, F: 0.9, T: 0.6 };

function fileOf(graph: object): string {
  return JSON.stringify({ cases: [{ name: 'mine', nodes: { a: node }, edges: [], ...graph }] });
}

it('the file of patterns comes back to the letter', () => {
  const text = readFileSync(new URL('../../fixtures/provenance_patterns.json', import.meta.url), 'utf8');
  expect(`${evaluateFile(text)}\n`).toBe(text.endsWith('\n') ? text : `${text}\n`);
});

it('what a case has beside its graph stays, and what it expected is replaced', () => {
  const [one] = (
    JSON.parse(evaluateFile(fileOf({ why: 'because', expect: { wrong: true } }))) as {
      cases: [{ why: string; expect: Record<string, unknown> }];
    }
  ).cases;
  expect(one.why).toBe('because');
  expect(one.expect).toMatchObject({ attestedOrigins: 0, originTypes: { a: 'UNATTRIBUTED' } });
  expect(one.expect).not.toHaveProperty('wrong');
});

it.each([
  ['no JSON', '{', /not JSON/],
  ['no cases', '{}', /cases: /],
  [
    'a node of another kind',
    fileOf({ nodes: { a: { ...node, kind: 'rumour' } } }),
    /cases\.0\.nodes\.a\.kind/,
  ],
  [
    'a fidelity above 1',
    fileOf({ nodes: { a: { ...node, F: 1.5 } } }),
    /cases\.0\.nodes\.a\.F: is from 0 to 1/,
  ],
  ['an edge to nobody', fileOf({ edges: [['a', 'b']] }), /"mine": an edge names "b"/],
  ['an edge to what every object has', fileOf({ edges: [['a', 'toString']] }), /"toString"/],
  [
    'a denial that credits a supporter',
    fileOf({ denials: { nodes: { d: node }, edges: [['d', 'a']] } }),
    /an edge names "a"/,
  ],
])('%s is told with its place', (_, text, message) => {
  expect(() => evaluateFile(text)).toThrow(message);
});

it.each([
  ['a document that credits itself', { edges: [['a', 'a']] }, 'UNATTRIBUTED'],
  [
    'one credit given a thousand times',
    {
      nodes: { a: node, p: { kind: 'actor', F: 1, T: 0.6 } },
      edges: Array.from({ length: 1_000 }, () => ['a', 'p']),
    },
    'NAMED',
  ],
])('%s is a case like another', (_, graph, type) => {
  expect(evaluateFile(fileOf(graph))).toContain(type);
});
