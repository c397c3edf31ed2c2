import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ContainerRuntimeClient } from 'testcontainers';
import { reasonOf } from './reason.ts';

/** What testcontainers talks to the engine with; its types are not among our dependencies under their own name. */
export type Engine = ContainerRuntimeClient['container']['dockerode'];

/** An engine that takes the connection but never answers must not hold up the start. */
const answerMs = 15_000;

/** The engine's client as testcontainers finds it (DOCKER_HOST, its properties file, the usual sockets). */
export async function engineClient(): Promise<ContainerRuntimeClient> {
  // Loaded late: half a second that a start with NEO4J_URI or Java need not spend.
  const { getContainerRuntimeClient } = await import('testcontainers');
  const late = sleep(answerMs, null, { ref: false });
  const client = await Promise.race([getContainerRuntimeClient(), late]);
  if (client === null) throw new Error(`the engine does not answer within ${answerMs / 1000} s`);
  return client;
}

/** Why no engine can be used, or null where one answers. */
export async function whyNoEngine(env: NodeJS.ProcessEnv): Promise<string | null> {
  try {
    await engineClient();
    return null;
  } catch (cause) {
    const reason = reasonOf(cause);
    if (env['DOCKER_HOST']) return `no engine answers at DOCKER_HOST=${env['DOCKER_HOST']} (${reason})`;
    // testcontainers keeps to itself why a socket that exists did not serve.
    return existsSync('/var/run/docker.sock')
      ? 'there is /var/run/docker.sock, but no engine answers, or this user may not use it'
      : 'no engine answers';
  }
}
