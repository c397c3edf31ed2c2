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

/** Those of the records that a newcomer has, and that of what the tabs record. */
const namespaces: ReadonlySet<unknown> = new Set([
  'playground',
  ...readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.record.json'))
    .map((path) => namespaceOf(readFileSync(join(root, 'examples', path), 'utf8'))),
]);

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

    test('is one operation, named as its file is, so that its tab can be told', () => {
      expect(operations.map(({ name }) => name?.value)).toEqual([tabName(file)]);
    });

    test('is without variables, so that it can just be run, unless it says which to set', () => {
      const variables = operations.flatMap(({ variableDefinitions }) => variableDefinitions ?? []);
      const isTold = /^# [^\n]*Set the variable/.test(text);
      expect(variables).toHaveLength(isTold ? 1 : 0);
    });

    test('costs a quarter at most of what the service allows', () => {
      const limits = { ...defaultLimits, cost: defaultLimits.cost / 4 };
      const { measure } = createCostMeter(schema, limits);
      expect(validate(schema, document, limitRules(limits))).toEqual([]);
      const variables = { activity: '' };
      for (const operation of operations) {
        expect(measure(document, operation, variables)).toBeLessThan(limits.cost);
      }
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
