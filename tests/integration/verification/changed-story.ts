/** The invented harbour fire after every kind of change, and with all of them taken back, and taken back again. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLimits } from '../../../src/graphql/limits/limits.ts';
import { importExamples } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, openTestGraph } from '../../support/test-graph.ts';

const tabs = join(import.meta.dirname, '..', '..', '..', 'src', 'playground', 'operations');

export interface ChangedStory {
  /** Puts a change, with its input, and sees that it is not refused; returns the id of its activity. */
  readonly change: (field: string, input: object) => Promise<string>;
  /** By key. */
  readonly sourceId: (key: string) => Promise<string>;
  /** Undoes all changes that clients made and that stand, the last first; returns the undos, in their order. */
  readonly undoAll: () => Promise<readonly string[]>;
  readonly undo: (activity: string) => Promise<string>;
}

/** A server with limits that let a cold database plan the first change of each kind. */
export function startPatientServer(): Promise<TestServer> {
  return startTestServer(openTestGraph(), { limits: { ...defaultLimits, deadlineMs: 60_000 } });
}

/** Imports the examples, and makes every change of the playground's tabs, and some that these lack. */
export async function changeStory(server: TestServer): Promise<ChangedStory> {
  await emptyTestDatabase();
  await importExamples();
  const story = tellOf(server);
  for (const file of readdirSync(tabs).sort()) {
    const text = readFileSync(join(tabs, file), 'utf8');
    if (!/^mutation/m.test(text) || text.includes('$activity')) continue;
    checkMade(await dataOf(server.query(text)));
  }
  await judgeAndDescribe(story);
  return story;
}

function tellOf(server: TestServer): ChangedStory {
  const change: ChangedStory['change'] = async (field, input) => {
    const type = `${field[0]?.toUpperCase() ?? ''}${field.slice(1)}Input`;
    const text = `mutation Change($input: ${type}!) {
      ${field}(input: $input) { activity { id } userErrors { code path message } }
    }`;
    return checkMade(await dataOf(server.query(text, { input })));
  };
  const undo = (activity: string): Promise<string> => change('undo', { activity, reason: 'a mistake' });
  return {
    change,
    sourceId: async (key) => {
      const text = 'query Find($key: String) { source(key: $key) { id } }';
      return String(valueAt(await dataOf(server.query(text, { key: `harbour-fire#${key}` })), 'source.id'));
    },
    undoAll: async () => {
      const text = '{ activities(first: 100) { edges { node { id action undoneBy { id } } } } }';
      const all = valuesAt(await dataOf(server.query(text)), 'activities.edges.*.node');
      const undone: string[] = [];
      for (const one of all) {
        const isChange = !['IMPORT', 'UNDO'].includes(String(valueAt(one, 'action')));
        if (isChange && valueAt(one, 'undoneBy') === null)
          undone.push(await undo(String(valueAt(one, 'id'))));
      }
      return undone;
    },
    undo,
  };
}

/** Throws, with what is said, where a change was refused; returns the id of the activity. */
function checkMade(data: unknown): string {
  const [made] = Object.values(data ?? {});
  if (valuesAt(made, 'userErrors.*').length > 0) throw new Error(JSON.stringify(made));
  return String(valueAt(made, 'activity.id'));
}

/** Merged by way of others, separated and joined again; withdrawn, not any more, and once more; of several kinds. */
async function judgeAndDescribe({ change, sourceId, undo }: ChangedStory): Promise<void> {
  const merge = async (a: string, b: string): Promise<string> =>
    change('judgeIdentity', {
      a: await sourceId(a),
      b: await sourceId(b),
      same: true,
      reason: 'one masthead',
    });
  await merge('halcyon', 'seven-corals');
  const joined = await merge('seven-corals', 'blue-anchor');
  const parted = await undo(joined);
  await undo(parted);
  const source = await sourceId('evening-buoy');
  const withdraw = (): Promise<string> => change('withdraw', { id: source, reason: 'made up' });
  await undo(await withdraw());
  await withdraw();
  const describe = (more: object): Promise<string> => change('describeSource', { source, ...more });
  await describe({ outletKind: 'NEWS_SITE', owners: [{ owner: { key: 'harbour-fire#halcyon' } }] });
  await undo(await describe({ outletKind: 'BROADCASTER', url: 'https://buoy.example' }));
  await describe({ outletKind: 'OTHER', addNames: [{ value: 'Evening Bell (invented)', lang: 'en' }] });
  const person = await sourceId('sadafi');
  await change('describeSource', { source: person, affiliation: { key: 'harbour-fire#ministry' } });
}
