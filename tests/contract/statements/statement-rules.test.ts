/** What each rule refuses, and what it must let pass. */
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { AccessMode } from '../../../src/graph/statement.ts';
import { readModel } from '../../support/cypher-model.ts';
import { noLimit, statementRules } from '../../support/cypher-rules.ts';

const model = readModel();

interface Sample {
  readonly text: string;
  readonly mode?: AccessMode;
  readonly params?: readonly string[];
  readonly row?: z.ZodRawShape;
  readonly planAllows?: Readonly<Record<string, string>>;
}

const columns = (...names: readonly string[]): z.ZodRawShape =>
  Object.fromEntries(names.map((name) => [name, z.string().nullable()]));

function faults(rule: string, sample: Sample): readonly string[] {
  const { text, mode = 'read', params = [], row = {}, planAllows = {} } = sample;
  const shape = Object.fromEntries(params.map((name) => [name, z.unknown()]));
  const statement = {
    ...{ name: 'sample', mode, text, planAllows },
    ...{ params: z.strictObject(shape), row: z.strictObject(row) },
  };
  const faultsOf = statementRules[rule];
  if (faultsOf === undefined) throw new Error(`There is no rule "${rule}"`);
  return faultsOf(statement, model);
}

const claimById = 'MATCH (c:Claim {id: $id})\nRETURN c.id AS id, c.text AS text\n';

describe('opens with a comment', () => {
  it('refuses a text that starts with its first clause', () => {
    expect(faults('opens with a comment', { text: claimById })).toHaveLength(1);
    expect(faults('opens with a comment', { text: `// The claim, or nothing.\n${claimById}` })).toEqual([]);
  });
});

describe('declares the parameters that it uses', () => {
  const rule = 'declares the parameters that it uses';

  it('refuses one that is used and not declared, and one that is declared and not used', () => {
    expect(faults(rule, { text: claimById, params: ['id'] })).toEqual([]);
    expect(faults(rule, { text: claimById })).toEqual(['parameters of the text: id; declared: none']);
    expect(faults(rule, { text: claimById, params: ['id', 'key'] })).toHaveLength(1);
  });

  it('does not take a word of a comment or of a string for a parameter', () => {
    expect(faults(rule, { text: `// As $x has it.\n${claimById}`, params: ['id'] })).toEqual([]);
    expect(faults(rule, { text: "RETURN '$x' AS x\n" })).toEqual([]);
  });
});

describe('declares the columns that it returns', () => {
  const rule = 'declares the columns that it returns';

  it('refuses other columns than the declared ones', () => {
    expect(faults(rule, { text: claimById, row: columns('id', 'text') })).toEqual([]);
    expect(faults(rule, { text: claimById, row: columns('id') })).toHaveLength(1);
    expect(faults(rule, { text: 'MATCH (c:Claim)\nRETURN *\n', row: columns('c') })).toHaveLength(1);
  });

  it('looks at every branch of a UNION, and not into subqueries', () => {
    const union = 'MATCH (c:Claim)\nRETURN c.id AS id\n  UNION\nMATCH (s:Source)\nRETURN s.id AS key\n';
    expect(faults(rule, { text: union, row: columns('id') })).toEqual([
      'columns of the text: key; declared: id',
    ]);
    const subquery = 'CALL () {\n  MATCH (c:Claim)\n  RETURN c LIMIT 1\n}\nRETURN c.id AS id\n';
    expect(faults(rule, { text: subquery, row: columns('id') })).toEqual([]);
  });

  it('asks nothing of a write without RETURN', () => {
    expect(faults(rule, { text: 'MATCH (c:Claim {id: $id})\nSET c.text = $text\n', mode: 'write' })).toEqual(
      [],
    );
  });
});

describe('returns flat rows', () => {
  const rule = 'returns flat rows';
  const text = claimById;

  it('lets scalars, lists of them, and null pass', () => {
    const row = { id: z.string(), n: z.int(), kind: z.enum(['A']).nullable(), ids: z.array(z.string()) };
    expect(faults(rule, { text, row })).toEqual([]);
  });

  it.each([
    ['a map', z.object({ id: z.string() })],
    ['a list of maps', z.array(z.object({ id: z.string() }))],
    ['a list of lists', z.array(z.array(z.string()))],
    ['anything', z.unknown()],
    ['a column that may be absent', z.string().optional()],
  ])('refuses %s', (_, shape) => {
    expect(faults(rule, { text, row: { value: shape } })).toHaveLength(1);
  });
});

describe('writes only where it says so', () => {
  const rule = 'writes only where it says so';

  it.each([
    'CREATE (c:Claim {id: $id})',
    'MERGE (c:Claim {id: $id})',
    'MATCH (c:Claim) SET c.text = $text',
    'MATCH (c:Claim) DETACH DELETE c',
    'MATCH (c:Claim) REMOVE c.text',
    'FOREACH (id IN $ids | CREATE (:Claim {id: id}))',
    "LOAD CSV FROM 'file:///x' AS line RETURN line",
    'MATCH (c:Claim) CALL (c) { SET c.text = $text }',
    'MATCH (c:Claim) CALL (c) { RETURN 1 AS one } IN TRANSACTIONS RETURN one',
    'CREATE CONSTRAINT x FOR (c:Claim) REQUIRE c.id IS UNIQUE',
    'DROP INDEX x',
    'CALL db.awaitIndexes()',
    'CALL dbms.killConnection($id)',
  ])('refuses as a read: %s', (text) => {
    expect(faults(rule, { text }).length).toBeGreaterThan(0);
  });

  it('lets a read read, also by a full-text index', () => {
    const search =
      "CALL db.index.fulltext.queryNodes('names', $text) YIELD node RETURN node.value AS value LIMIT 3";
    expect(faults(rule, { text: search })).toEqual([]);
    expect(faults(rule, { text: claimById })).toEqual([]);
  });

  it('refuses a write that writes nothing', () => {
    expect(faults(rule, { text: claimById, mode: 'write' })).toHaveLength(1);
  });
});

describe('follows no pattern of variable length', () => {
  const rule = 'follows no pattern of variable length';

  it.each([
    'MATCH (a:Assertion {id: $id})-[:ATTRIBUTED_TO*1..5]->(b) RETURN b.id AS id',
    'MATCH (a:Assertion {id: $id})-[:ATTRIBUTED_TO]->+(b) RETURN b.id AS id',
    'MATCH p = shortestPath((a:Assertion {id: $id})-[:ATTRIBUTED_TO*]->(b)) RETURN b.id AS id',
  ])('refuses %s', (text) => {
    expect(faults(rule, { text }).length).toBeGreaterThan(0);
  });
});

describe('is bounded', () => {
  const rule = 'is bounded';

  it.each([
    ['a LIMIT', 'MATCH (c:Claim) RETURN c.id AS id LIMIT $first'],
    ['a key', claimById],
    ['keys', 'UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN c.id AS id'],
    ['keys in a condition', 'MATCH (c:Claim) WHERE c.id IN $ids RETURN c.id AS id'],
    [
      'a relationship of which a node has one',
      'MATCH (a:Assertion {id: $id})-[:STATES]->(c:Claim) RETURN c.id AS id',
    ],
    ['the same from the right', 'MATCH (c:Claim)<-[:STATES]-(a:Assertion {id: $id}) RETURN c.id AS id'],
    ['a count', 'MATCH (c:Claim) RETURN count(c) AS total'],
    ['a count for each key', 'MATCH (c:Claim {id: $id})<-[:STATES]-(a) RETURN c.id AS id, count(a) AS total'],
    [
      'a LIMIT for each key',
      'UNWIND $ids AS id MATCH (c:Claim {id: id}) CALL (c) { MATCH (c)<-[:STATES]-(a) RETURN a LIMIT 9 } RETURN a.id AS id',
    ],
  ])('by %s', (_, text) => {
    expect(faults(rule, { text })).toEqual([]);
  });

  it.each([
    ['everything there is', 'MATCH (c:Claim) RETURN c.id AS id'],
    ['all that a key leads to', 'MATCH (c:Claim {id: $id})<-[:STATES]-(a:Assertion) RETURN a.id AS id'],
    [
      'all in a list',
      'MATCH (c:Claim {id: $id})<-[:STATES]-(a:Assertion) RETURN c.id AS id, collect(a.id) AS ids',
    ],
    [
      'one branch of two',
      'MATCH (c:Claim) RETURN c.id AS id LIMIT 1 UNION MATCH (c:Claim) RETURN c.id AS id',
    ],
    ['a subquery', 'UNWIND $ids AS id CALL (id) { MATCH (c:Claim) RETURN c.id AS other } RETURN other'],
    ['a search', "CALL db.index.fulltext.queryNodes('names', $text) YIELD node RETURN node.value AS value"],
  ])('refuses %s', (_, text) => {
    expect(faults(rule, { text })).toHaveLength(1);
  });

  it('takes a reason, and refuses one that is not needed', () => {
    const planAllows = { [noLimit]: 'a source has few names' };
    const names = 'MATCH (s:Source {id: $id})-[:HAS_NAME]->(n:Name) RETURN n.value AS value';
    expect(faults(rule, { text: names, planAllows })).toEqual([]);
    expect(faults(rule, { text: claimById, planAllows })).toHaveLength(1);
  });
});

describe('passes the language support', () => {
  const rule = 'passes the language support';

  it.each([
    ['a fault of syntax', 'MATCH (c:Claim RETURN c.id AS id'],
    ['a variable that is not there', 'MATCH (c:Claim) RETURN d.id AS id'],
    ['a label that is not there', 'MATCH (c:Clam) RETURN c.id AS id'],
    ['a type that is not there', 'MATCH (c:Claim)<-[:STATED]-(a) RETURN c.id AS id'],
    ['a relationship the wrong way round', 'MATCH (c:Claim)-[:STATES]->(a:Assertion) RETURN c.id AS id'],
    ['a function out of the list', 'MATCH (c:Claim) RETURN elementId(c) AS id'],
    ['a procedure out of the list', 'CALL dbms.listConfig() YIELD name RETURN name'],
  ])('refuses %s', (_, text) => {
    expect(faults(rule, { text }).length).toBeGreaterThan(0);
  });
});

describe('names what the model has', () => {
  const rule = 'names what the model has';

  it.each([
    ['a property of another label', 'MATCH (c:Claim) RETURN c.stance AS stance'],
    ['a property of another label in a pattern', 'MATCH (c:Claim {stance: $stance}) RETURN c.id AS id'],
    ['a property of another type', 'MATCH (:Assertion)-[r:ATTRIBUTED_TO]->() RETURN r.text AS text'],
    ['one under another name', 'MATCH (c:Claim) WITH c AS d RETURN d.stance AS stance'],
    ['one that is written', 'MERGE (o:Operation {key: $key}) ON CREATE SET o.text = $text'],
    ['one under a constraint', 'CREATE CONSTRAINT x FOR (c:Claim) REQUIRE c.stance IS UNIQUE'],
    ['one in an index', 'CREATE FULLTEXT INDEX x FOR (n:Name) ON EACH [n.value, n.stance]'],
    ['a label under a constraint', 'CREATE CONSTRAINT x FOR (c:Clam) REQUIRE c.id IS UNIQUE'],
    [
      'a relationship written the wrong way round',
      'MATCH (c:Claim), (a:Assertion) CREATE (c)-[:STATES]->(a)',
    ],
  ])('refuses %s', (_, text) => {
    expect(faults(rule, { text })).not.toEqual([]);
  });

  it('knows that an outlet is a source, and leaves rows of parameters alone', () => {
    const text =
      'UNWIND $rows AS row MATCH (d:Document {id: row.document})-[:PUBLISHED_BY]->(o:Outlet&Source) ' +
      'MATCH (s:Source {id: o.id}) RETURN o.id AS id, s.country AS country, row.place AS place';
    expect(faults(rule, { text })).toEqual([]);
  });

  it('leaves a type alone that is computed', () => {
    const text =
      'MATCH (c:Claim {id: $id}), (d:Claim {id: $to}) MERGE (c)-[r:$($kind)]->(d) SET r.note = $note';
    expect(faults(rule, { text })).toEqual([]);
  });
});

describe('is formatted', () => {
  it('refuses what the formatter would write in another way', () => {
    expect(faults('is formatted', { text: claimById })).toEqual([]);
    expect(faults('is formatted', { text: 'match (c:Claim {id:$id}) return c.id as id\n' })).toHaveLength(1);
    expect(faults('is formatted', { text: claimById.trimEnd() })).toHaveLength(1);
  });
});
