/** A database in a container of the official image. Its data lives in a volume named after the checkout. */
import type { StartedNeo4jContainer } from '@testcontainers/neo4j';
import { awaitBolt } from './await-bolt.ts';
import { engineClient, whyNoEngine, type Engine } from './docker-engine.ts';
import { ensureImage } from './docker-image.ts';
import { labelsFor, removeLeftovers, removeVolume } from './docker-leftovers.ts';
import { lastLines } from './last-lines.ts';
import { neo4jVersion } from './neo4j-version.ts';
import { reasonOf } from './reason.ts';
import type { Place, RunningServer, StartRequest, Way } from './way.ts';

const image = `neo4j:${neo4jVersion}-community`;
const boltPort = 7687;
const startMs = 120_000;
/** The container has said that it is started by then: what is left is one connection. */
const boltMs = 20_000;
/** Time for a checkpoint of a small page cache; the engine kills what takes longer, which the next start recovers. */
const stopMs = 5_000;

/** The same sizes as the Java way's: a laptop with two cores also runs the service and a browser. */
const settings = {
  NEO4J_server_memory_heap_initial__size: '256m',
  NEO4J_server_memory_heap_max__size: '768m',
  NEO4J_server_memory_pagecache_size: '64m',
  NEO4J_dbms_usage__report_enabled: 'false',
  NEO4J_db_transaction_timeout: '30s',
  // See neo4j-conf.ts: without it a stop takes ten seconds.
  NEO4J_internal_dbms_bolt_netty__server__shutdown__quiet__period: '0',
};

/** The way by a Docker engine, found and driven by testcontainers. */
export const docker: Way = dockerWay(image);

/** The way by a Docker engine with another image; for tests. */
export function dockerWay(imageName: string): Way {
  return {
    name: 'docker',
    title: 'Docker',
    howToGet:
      'install Docker and start it: sudo apt-get install docker.io (Debian, Ubuntu) or brew install --cask docker ' +
      `(macOS). Where it is installed, this must work: docker pull ${imageName}`,
    whyAbsent: whyNoEngine,
    dropData: ({ place, log }) => dropData(place, log),
    start: (request) => start(imageName, request),
  };
}

const volumeOf = (place: Place): string => `hearsay-${place.id}`;

async function dropData(place: Place, log: (line: string) => void): Promise<void> {
  if (place.isTemporary || (await whyNoEngine({})) !== null) return;
  const engine = (await engineClient()).container.dockerode;
  await removeLeftovers(engine, place, log);
  await removeVolume(engine, volumeOf(place));
}

async function start(imageName: string, request: StartRequest): Promise<RunningServer> {
  const { place, log } = request;
  const client = await engineClient();
  const engine = client.container.dockerode;
  await removeLeftovers(engine, place, log);
  await ensureImage(engine, imageName, log);
  try {
    const container = await startContainer(imageName, request, engine);
    const uri = `bolt://127.0.0.1:${container.getMappedPort(boltPort)}`;
    await awaitBolt(uri, request.password, boltMs).catch((cause: unknown) => {
      throw withHost(cause, client.info.containerRuntime.host);
    });
    return { uri, stop: () => stop(container, place) };
  } catch (cause) {
    await removeLeftovers(engine, place, log);
    throw cause;
  }
}

async function startContainer(
  imageName: string,
  { place, password }: StartRequest,
  engine: Engine,
): Promise<StartedNeo4jContainer> {
  const { LoopbackNeo4jContainer } = await import('./loopback-neo4j-container.ts');
  let output = '';
  const container = new LoopbackNeo4jContainer(imageName)
    .withPassword(password)
    .withEnvironment(settings)
    .withLabels(await labelsFor(place))
    .withStartupTimeout(startMs)
    // Without it testcontainers starts a helper container (ryuk) that would drop the data's container with us, from
    // an image that not every engine can pull. docker-leftovers.ts does what we need of it.
    .withAutoCleanup(false)
    .withLogConsumer((stream) =>
      stream.on('data', (chunk) => (output = (output + String(chunk)).slice(-20_000))),
    );
  if (!place.isTemporary) {
    const labels = { 'hearsay.folder': place.folder };
    await engine.createVolume({ Name: volumeOf(place), Labels: labels });
    container.withBindMounts([{ source: volumeOf(place), target: '/data' }]);
  }
  try {
    return await container.start();
  } catch (cause) {
    const reason = reasonOf(cause);
    throw new Error(output === '' ? reason : `${reason}. Its log ends:\n${lastLines(output)}`, { cause });
  }
}

/** The volume of a checkout has a name and stays; a temporary one has none and goes with the container. */
async function stop(container: StartedNeo4jContainer, place: Place): Promise<void> {
  await container.stop({ timeout: place.isTemporary ? 0 : stopMs, remove: true, removeVolumes: true });
}

/** An engine on another machine publishes on its own 127.0.0.1, where nobody but itself gets in; that is meant. */
function withHost(cause: unknown, host: string): unknown {
  if (['localhost', '127.0.0.1', '::1'].includes(host)) return cause;
  return new Error(`${reasonOf(cause)} (the engine is at ${host}: only one on this machine can be used)`, {
    cause,
  });
}
