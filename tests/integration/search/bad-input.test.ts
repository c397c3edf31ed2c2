/** Whatever is typed gets a clear answer: found by its letters and digits, nothing, or the rule that it breaks. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importExample } from '../../support/example.ts';
import { startTestServer, valuesAt } from '../../support/running-server.ts';
import type { Answer, TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer();
});
afterAll(() => server.close());

const ask = (text: string): Promise<Answer> =>
  server.query(
    `query ($text: String!) {
      search(text: $text, first: 100) { edges { label cursor } pageInfo { hasNextPage } }
      claims(filter: { text: $text }) { totalCount edges { node { id } } }
      sources(filter: { name: $text }) { totalCount edges { node { id } } }
      outlets(filter: { name: $text }) { totalCount edges { node { id } } }
    }`,
    { text },
  );

async function labelsOf(text: string): Promise<readonly unknown[]> {
  const { status, body } = await ask(text);
  expect({ status, errors: valuesAt(body, 'errors.*.message') }).toEqual({ status: 200, errors: [] });
  return valuesAt(body, 'data.search.edges.*.label');
}

const flood = '\u0301\u0489\u064e\u20dd'.repeat(49);

describe('a search for what holds no word finds nothing', () => {
  it.each([
    ...[
      '',
      ' ',
      '\t\n\u00a0\u2003',
      '*',
      '?',
      '*:*',
      '"',
      '""',
      '\\',
      '\\\\',
      '/',
      '//',
      '(((',
      ')',
      '{}',
      '[]',
      '^',
      '~',
    ],
    ...[
      '+',
      '-',
      '&&',
      '||',
      '!',
      ':',
      '+-&&||!(){}[]^"~*?:\\/',
      "'._,",
      '😀',
      '👩‍👩‍👧‍👦🏳️‍🌈',
      '\u0000',
      '\u0000'.repeat(200),
    ],
    ...['\ud800', '\udc00\ud800', '\u202e', '\u2066\u2069\u200f\u061c', '\ufeff', '\u0640\u0640', flood, 'ء'],
  ])('%j', async (text) => {
    expect(await labelsOf(text)).toEqual([]);
  });
});

describe('a search goes by the words in it, whatever stands around them', () => {
  it.each([
    ...[
      'istiqlal',
      '+istiqlal',
      '-istiqlal',
      '!istiqlal',
      'istiqlal*',
      '*istiqlal',
      'istiqlal?',
      'istiqlal~',
    ],
    ...[
      '"istiqlal"',
      '"istiqlal',
      '(istiqlal',
      'istiqlal)',
      '[istiqlal]',
      '{istiqlal}',
      '/istiqlal/',
      ':istiqlal',
    ],
    ...[
      'istiqlal\\',
      '\\istiqlal',
      'istiqlal && istiqlal',
      '+istiqlal -istiqlal',
      'istiqlal || !istiqlal',
      '*:* istiqlal',
    ],
    ...[
      '\u202eistiqlal\u202c',
      'isti\u200dqlal',
      'isti\u00adqlal',
      '\u0000istiqlal\u0000',
      '\ud800istiqlal\udfff',
      '😀istiqlal😀',
    ],
    ...[
      'İSTİQLAL',
      'ｉｓｔｉｑｌａｌ',
      '𝐢𝐬𝐭𝐢𝐪𝐥𝐚𝐥',
      `istiqlal${'\u0301'.repeat(190)}`,
      `i${'\u0323\u0301'.repeat(90)}stiqlal`,
    ],
  ])('%j', async (text) => {
    expect((await labelsOf(text))[0]).toBe('Istiqlal');
  });

  it.each([
    ...[
      '_exists_:id',
      'id:*',
      'foldedWords:*',
      'alikeWords:L*',
      'foldedWords:istiqlal',
      'Labgdd',
      'istiqlal^9',
      'istiqlal~2',
      'value:Istiqlal',
    ],
    ...[
      'istiqlal AND nobodyatall',
      'istiqlal OR nobodyatall',
      '[istiqlal TO nobodyatall]',
      'NOT nobodyatall',
      'nobodyatall~2',
    ],
  ])('%j, whose words are in no label', async (text) => {
    expect(await labelsOf(text)).not.toContain('Istiqlal');
  });
});

describe('a text that is too long', () => {
  it.each([
    ['201 letters', 'a'.repeat(201), 201],
    ['10 kB', 'a '.repeat(5_120), 10_240],
    ['10 kB in Arabic', 'ب'.repeat(5_120), 5_120],
    ['201 emoji', '😀'.repeat(201), 201],
    ['10 kB of marks', '\u0301'.repeat(5_120), 5_120],
  ])('of %s is refused with the rule and the bound', async (_, text, characters) => {
    const { body } = await server.query(
      'query ($text: String!) { search(text: $text) { edges { label } } }',
      { text },
    );
    expect(valuesAt(body, 'errors.*.message')).toEqual([
      `text has at most 200 characters; this one has ${String(characters)}`,
    ]);
    expect(valuesAt(body, 'errors.*.extensions.code')[0]).toBe('INVALID_INPUT');
  });

  it.each([
    'claims(filter: { text: $text })',
    'sources(filter: { name: $text })',
    'outlets(filter: { name: $text })',
  ])('is refused by %s as well', async (list) => {
    const document = `query ($text: String!) { ${list} { totalCount edges { cursor } } }`;
    for (const text of ['a '.repeat(5_120), 'a'.repeat(2_001)]) {
      const { body } = await server.query(document, { text });
      expect(new Set(valuesAt(body, 'errors.*.extensions.code'))).toEqual(new Set(['INVALID_INPUT']));
      expect(JSON.stringify(body)).toContain('at most 200 characters');
    }
  });

  it.each(['a b ', 'xbah ', 'ab ', 'الضضه ', 'abcd '])(
    'by nothing is answered: 200 characters of %j',
    async (words) => {
      const letters = 'bdfghjklmnprst';
      const text = Array.from({ length: 200 }, (_, n) => `${letters.charAt(n % 14)}${words}`)
        .join('')
        .slice(0, 200);
      expect(await labelsOf(text)).toEqual([]);
    },
  );
});

it.each([
  ['of another shape', ['search', 'a', 'b']],
  ['of no tier', ['search', 'x', 'a', 'b']],
  ['of another list', ['claims', '1', 'a', 'b']],
])('a cursor %s is refused', async (_, parts) => {
  const after = Buffer.from(JSON.stringify(parts)).toString('base64url');
  const { body } = await server.query(
    'query ($after: String) { search(text: "a", after: $after) { edges { label } } }',
    {
      after,
    },
  );
  expect(valuesAt(body, 'errors.*.message')).toEqual(['after: this is not a cursor of this list']);
});

it('a cursor with what no label has is answered with nothing, or what follows it', async () => {
  for (const tier of ['5', '99', '-3', '1e3']) {
    const after = Buffer.from(JSON.stringify(['search', tier, '\u0000\udfff', '*'])).toString('base64url');
    const { status, body } = await server.query(
      'query ($after: String) { search(text: "istiqlal", after: $after) { edges { label } } }',
      { after },
    );
    expect({ status, errors: valuesAt(body, 'errors.*') }).toEqual({ status: 200, errors: [] });
  }
});
