/**
 * A PostgreSQL of the benchmark's own, from the binaries that are there: in a temporary folder, on a socket in it, and
 * gone afterwards. It listens on no network.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface Postgres {
  readonly version: string;
  /** What psql prints, one row a line, columns apart by a bar. */
  readonly ask: (sql: string) => string;
  /** Rows of tab-separated columns into a table. */
  readonly copy: (table: string, rows: string) => void;
  readonly stop: () => Promise<void>;
}

/** Whom the server runs as: it refuses to be root. */
interface User {
  readonly uid: number;
  readonly gid: number;
}

/** No durability, and memory enough: what is measured is reading. No JIT, which costs more than it saves here. */
const settings = {
  fsync: 'off',
  jit: 'off',
  shared_buffers: '512MB',
  work_mem: '512MB',
  max_wal_size: '4GB',
};

/** Why there is none, in words, or the server. */
export async function startPostgres(): Promise<Postgres | string> {
  const bin = findBinaries();
  if (bin === null) return 'no PostgreSQL is installed (apt-get install postgresql-15)';
  const user = findUser();
  if (user === null) return 'PostgreSQL does not run as root, and there is no user postgres';
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-postgres-'));
  chownSync(folder, user.uid, user.gid);
  const run = { cwd: folder, ...user, env: { LC_ALL: 'C', PATH: bin } };
  const data = join(folder, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8'], {
    ...run,
    stdio: 'ignore',
  });
  const options = Object.entries({ ...settings, listen_addresses: '', unix_socket_directories: folder });
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...run, stdio: 'ignore' },
  );
  const psql = (args: readonly string[], input: string): string =>
    execFileSync(
      join(bin, 'psql'),
      ['-h', folder, '-U', 'bench', '-d', 'postgres', '-qAtX', '-v', 'ON_ERROR_STOP=1', ...args],
      { ...run, input, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'inherit'] },
    ).trim();
  const stop = async (): Promise<void> => {
    const ended = once(server, 'exit');
    if (server.exitCode === null && server.kill('SIGINT')) await ended;
    rmSync(folder, { recursive: true });
  };
  await untilReady(join(bin, 'pg_isready'), folder);
  return {
    version: psql([], 'SHOW server_version'),
    ask: (sql) => psql([], sql),
    copy: (table, rows) => void psql(['-c', `COPY ${table} FROM STDIN`], rows),
    stop,
  };
}

async function untilReady(isReady: string, folder: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      execFileSync(isReady, ['-h', folder], { stdio: 'ignore' });
      return;
    } catch {
      await setTimeout(100);
    }
  }
  throw new Error('PostgreSQL did not start within ten seconds');
}

function findBinaries(): string | null {
  const folders = globSync('/usr/lib/postgresql/*/bin').sort().reverse();
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

function findUser(): User | null {
  const { uid, gid } = userInfo();
  if (uid !== 0) return { uid, gid };
  try {
    const idOf = (flag: string): number =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return null;
  }
}
