import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  findDatabase,
  type FindDatabaseOptions,
  type FoundDatabase,
} from '../../../src/local-neo4j/find-database.ts';
import { NoDatabaseError } from '../../../src/local-neo4j/no-database-error.ts';
import type { StartRequest, Way } from '../../../src/local-neo4j/way.ts';

const configured = { uri: 'bolt://db.example:7687', username: 'u', password: 'p', database: 'd' };

let parent: string;
let lines: string[];
let events: string[];

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'hearsay-find-'));
  lines = [];
  events = [];
});

afterEach(() => rm(parent, { recursive: true }));

interface Behaviour {
  readonly absence?: string;
  readonly failure?: string;
  readonly dropFailure?: string;
  readonly onStart?: (request: StartRequest) => void;
}

/** A way that writes down what is asked of it. */
function fakeWay(name: Way['name'], behaviour: Behaviour = {}): Way {
  return {
    name,
    title: `The ${name} way`,
    howToGet: `run get-${name}`,
    whyAbsent: () => Promise.resolve(behaviour.absence ?? null),
    dropData: async () => {
      events.push(`${name} drops`);
      if (behaviour.dropFailure !== undefined) throw new Error(behaviour.dropFailure);
    },
    start: async (request) => {
      events.push(`${name} starts`);
      behaviour.onStart?.(request);
      if (behaviour.failure !== undefined) throw new Error(behaviour.failure);
      return { uri: `bolt://127.0.0.1/${name}`, stop: async () => void events.push(`${name} stops`) };
    },
  };
}

function find(ways: readonly Way[], options: Partial<FindDatabaseOptions> = {}): Promise<FoundDatabase> {
  const stateFolder = join(parent, 'checkout', '.hearsay');
  const log = (line: string): void => void lines.push(line);
  return findDatabase({ stateFolder, fresh: false, temporary: false, log, env: {}, ...options }, ways);
}

const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (cause: unknown) => cause,
  );

describe('a configured database', () => {
  it('is returned as it is, and no way is tried', async () => {
    const found = await find([fakeWay('docker')], { configured });
    expect(found).toMatchObject({ ...configured, way: 'configured', startedByUs: false });
    await found.stop();
    expect(events).toEqual([]);
  });

  it('is never emptied: fresh is refused with the rule', async () => {
    await expect(find([fakeWay('docker')], { configured, fresh: true })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(/NEO4J_URI names is never emptied/),
    });
  });
});

describe('the ways', () => {
  it('are tried in their order, and the first that works ends the search', async () => {
    const found = await find([fakeWay('docker'), fakeWay('java')]);
    expect(found).toMatchObject({ way: 'docker', startedByUs: true, username: 'neo4j', database: 'neo4j' });
    expect(events).toEqual(['docker starts']);
  });

  it('that fail are told with the reason, and the next is tried', async () => {
    const found = await find([fakeWay('docker', { failure: 'the image cannot be pulled' }), fakeWay('java')]);
    expect(found.way).toBe('java');
    expect(lines).toContain('The docker way: failed: the image cannot be pulled\nNext: The java way');
  });

  it('that are absent are told in one line and not started', async () => {
    await find([fakeWay('docker', { absence: 'no engine answers' }), fakeWay('java')]);
    expect(lines[0]).toBe('The docker way: not there: no engine answers\nNext: The java way');
    expect(events).toEqual(['java starts']);
  });

  it('can be restricted', async () => {
    expect((await find([fakeWay('docker'), fakeWay('java')], { ways: ['java'] })).way).toBe('java');
  });

  it('all fail: one error names each, why, and the command that mends it', async () => {
    const ways = [
      fakeWay('docker', { absence: 'no engine answers' }),
      fakeWay('java', { failure: 'Maven failed' }),
    ];
    const cause = await reasonOf(find(ways));
    expect(cause).toBeInstanceOf(NoDatabaseError);
    expect(String(cause)).toMatch(
      /NEO4J_URI: not set\n.*NEO4J_URI=bolt:.*npm start\n- The docker way: not there: no engine answers\n.*run get-docker\n- The java way: failed: Maven failed\n.*run get-java/,
    );
    expect((await find([fakeWay('java')])).way).toBe('java');
  });

  it('are told when data of this checkout stays behind with another one', async () => {
    await (await find([fakeWay('docker')])).stop();
    await (await find([fakeWay('docker', { failure: 'off' }), fakeWay('java')])).stop();
    expect(lines.join('\n')).toMatch(/last start here was by another way \(docker\)/);
  });
});

describe('fresh', () => {
  it('drops the data before the start, and what other ways hold after it', async () => {
    await find([fakeWay('docker'), fakeWay('java')], { fresh: true });
    expect(events).toEqual(['docker drops', 'docker starts', 'java drops']);
  });

  it('does not start a way whose data cannot be dropped', async () => {
    const found = await find([fakeWay('docker', { dropFailure: 'in use' }), fakeWay('java')], {
      fresh: true,
    });
    expect(found.way).toBe('java');
    expect(events).toEqual(['docker drops', 'java drops', 'java starts']);
  });
});

describe('a database that was started', () => {
  it('stops once, however often it is asked', async () => {
    const found = await find([fakeWay('docker')]);
    await Promise.all([found.stop(), found.stop()]);
    await found.stop();
    expect(events).toEqual(['docker starts', 'docker stops']);
  });

  it('keeps its random password, which only the owner may read', async () => {
    const first = await find([fakeWay('docker')]);
    await first.stop();
    const second = await find([fakeWay('docker')]);
    expect(second.password).toBe(first.password);
    expect(first.password).toMatch(/^[0-9a-f]{48}$/);
    const { mode } = await stat(join(parent, 'checkout', '.hearsay', 'password'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('lets no second one start in the checkout, and names the first', async () => {
    const first = await find([fakeWay('docker')]);
    await expect(find([fakeWay('java')])).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(
        new RegExp(
          `^One start at a time in a checkout: process ${process.pid} runs the database ${first.uri}`,
        ),
      ),
    });
    expect(events).toEqual(['docker starts']);
    await first.stop();
    expect((await find([fakeWay('java')])).way).toBe('java');
  });

  it('is not left running when the rest of the start fails', async () => {
    const folder = join(parent, 'checkout', '.hearsay');
    // A folder where the file should be: the way cannot be remembered.
    await find([fakeWay('docker', { failure: 'off' })]).catch(() => null);
    const breaks = fakeWay('java', { onStart: () => mkdirSync(join(folder, 'last-way')) });
    await expect(find([breaks])).rejects.toThrow(/EISDIR/);
    expect(events.slice(-2)).toEqual(['java starts', 'java stops']);
  });
});

describe('a temporary database', () => {
  it('has a folder of its own that is gone after stop, and leaves the checkout alone', async () => {
    let folder = '';
    const found = await find([fakeWay('java', { onStart: ({ place }) => void (folder = place.folder) })], {
      temporary: true,
    });
    expect(await readFile(join(folder, 'password'), 'utf8')).toBe(`${found.password}\n`);
    await found.stop();
    expect(existsSync(folder)).toBe(false);
    expect(existsSync(join(parent, 'checkout'))).toBe(false);
  });

  it('leaves no folder behind when no way works', async () => {
    let folder = '';
    const fails = fakeWay('java', { failure: 'no', onStart: ({ place }) => void (folder = place.folder) });
    await expect(find([fails], { temporary: true })).rejects.toBeInstanceOf(NoDatabaseError);
    expect(existsSync(folder)).toBe(false);
  });
});
