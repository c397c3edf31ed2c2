import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Kind, buildSchema, parse, validate } from 'graphql';
import { createCostMeter } from '../../src/graphql/limits/cost.ts';
import { limitRules } from '../../src/graphql/limits/document-rules.ts';
import { defaultLimits } from '../../src/graphql/limits/limits.ts';

const root = join(import.meta.dirname, '..', '..');
const operationsFolder = join(root, 'src', 'playground', 'operations');
const schema = buildSchema(textsIn(join(root, 'schema')).join('\n'));
const files = readdirSync(operationsFolder).sort();

/** Those of the records that a newcomer has. */
const namespaces: ReadonlySet<unknown> = new Set(
  readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.record.json'))
    .map((path) => namespaceOf(readFileSync(join(root, 'examples', path), 'utf8'))),
);

function namespaceOf(record: string): unknown {
  return (JSON.parse(record) as { readonly namespace: unknown }).namespace;
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** `01-follow-the-chain.graphql` is the tab `FollowTheChain`. */
function tabName(file: string): string {
  const words = file.replace(/^\d+-|\.graphql$/g, '').split('-');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

describe('the example operations of the playground', () => {
  test('are six or more, so that nobody starts at an empty page', () => {
    expect(files.length).toBeGreaterThanOrEqual(6);
  });

  describe.each(files)('%s', (file) => {
    const text = readFileSync(join(operationsFolder, file), 'utf8');
    const document = parse(text);
    const operations = document.definitions.filter(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );

    test('is valid against the schema', () => {
      expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
    });

    test('is one query without variables, named as its file is, so that its tab can be told and just run', () => {
      expect(operations).toEqual([expect.objectContaining({ operation: 'query', variableDefinitions: [] })]);
      expect(operations.map(({ name }) => name?.value)).toEqual([tabName(file)]);
    });

    test('costs a quarter at most of what the service allows', () => {
      const limits = { ...defaultLimits, cost: defaultLimits.cost / 4 };
      const { measure } = createCostMeter(schema, limits);
      expect(validate(schema, document, limitRules(limits))).toEqual([]);
      for (const operation of operations) expect(measure(document, operation, {})).toBeLessThan(limits.cost);
    });

    test('says on top what it shows', () => {
      expect(text).toMatch(/^# \S/);
    });

    test('asks for the example data alone', () => {
      const keys = [...text.matchAll(/"([^"#]+)#[^"]*"/g)].map(([, namespace]) => namespace ?? '');
      expect(keys.filter((namespace) => !namespaces.has(namespace))).toEqual([]);
    });
  });
});
