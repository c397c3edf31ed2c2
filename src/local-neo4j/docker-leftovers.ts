/**
 * What a killed start leaves in the Docker engine. A container does not end with the process that asked for it, so
 * each carries the id of its place and the process that owns it, and the next start removes what has no owner.
 */
import { hostname } from 'node:os';
import type { Engine } from './docker-engine.ts';
import { identify, isRunning } from './process-identity.ts';
import type { Place } from './way.ts';

const placeLabel = 'hearsay.place';
const ownerLabel = 'hearsay.temporary-owner';

/** The labels of a container for the place. */
export async function labelsFor(place: Place): Promise<Record<string, string>> {
  const base = { [placeLabel]: place.id, 'hearsay.folder': place.folder };
  const owner = place.isTemporary ? await identify(process.pid) : null;
  return owner === null ? base : { ...base, [ownerLabel]: `${owner.pid} ${hostname()} ${owner.began}` };
}

/**
 * Removes containers of this place (its lock is ours, so they are left over) and temporary ones whose process has
 * ended. They are killed, so that the next start need not wait: what was committed is in the log of the volume, which
 * stays, and is recovered from there.
 */
export async function removeLeftovers(
  engine: Engine,
  place: Place,
  log: (line: string) => void,
): Promise<void> {
  const ofPlace = await listByLabel(engine, `${placeLabel}=${place.id}`);
  const temporary = await listByLabel(engine, ownerLabel);
  const orphans = await Promise.all(
    temporary.map(async (found) => ((await isOrphan(found.Labels)) ? [found] : [])),
  );
  for (const { Id, Labels } of [...ofPlace, ...orphans.flat()]) {
    log(
      `Docker: removing container ${Id.slice(0, 12)}, left by a killed start (${Labels['hearsay.folder'] ?? ''})`,
    );
    await engine.getContainer(Id).remove({ force: true, v: true }).catch(unlessGone);
  }
}

/** Removes the volume; nothing happens where there is none. */
export async function removeVolume(engine: Engine, name: string): Promise<void> {
  await engine.getVolume(name).remove().catch(unlessGone);
}

async function listByLabel(
  engine: Engine,
  label: string,
): Promise<Awaited<ReturnType<Engine['listContainers']>>> {
  return engine.listContainers({ all: true, filters: { label: [label] } });
}

async function isOrphan(labels: Readonly<Record<string, string>>): Promise<boolean> {
  const [pid, began, host] = parseOwner(labels[ownerLabel] ?? '');
  // Another host's processes cannot be seen from here: one engine may serve several.
  return host === hostname() && !(await isRunning({ pid, began }));
}

function parseOwner(text: string): [pid: number, began: string, host: string] {
  const [pid = '', host = '', ...began] = text.split(' ');
  return [Number(pid), began.join(' '), host];
}

function unlessGone(cause: unknown): void {
  if (statusOf(cause) !== 404) throw cause;
}

const statusOf = (cause: unknown): unknown =>
  typeof cause === 'object' && cause !== null && 'statusCode' in cause ? cause.statusCode : null;
