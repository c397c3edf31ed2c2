/** A server in a process of its own, so that its processor time can be told from that of whoever asks it. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FoundDatabase } from '../../src/local-neo4j/find-database.ts';
import { environment } from '../support/local-database.ts';
import type { Used } from './servers/told.ts';

export interface ServerProcess {
  /** Without a slash at its end. */
  readonly url: string;
  readonly used: () => Promise<Used>;
  readonly stop: () => Promise<void>;
}

/** Starts the server of that name in servers/, on the database given. */
export async function startServerProcess(
  name: 'service' | 'floor',
  { uri, username, password, database }: FoundDatabase,
): Promise<ServerProcess> {
  const file = fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url));
  const child = fork(file, {
    env: {
      ...environment,
      NODE_ENV: 'production',
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [{ url }] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`${name} ended before it listened`))),
  ])) as [{ url: string }];
  return {
    url,
    used: async () => {
      child.send('used');
      const [answer] = (await once(child, 'message')) as [Used];
      return answer;
    },
    stop: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
