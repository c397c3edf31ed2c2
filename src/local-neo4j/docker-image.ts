import { z } from 'zod';
import type { Engine } from './docker-engine.ts';
import { reasonOf } from './reason.ts';

const progressMs = 5_000;
/** An engine that cannot reach its registry may wait for long; one that downloads says so every second. */
const stallMs = 60_000;

const eventSchema = z.object({
  id: z.string().optional(),
  error: z.string().optional(),
  progressDetail: z.object({ current: z.number().optional(), total: z.number().optional() }).optional(),
});

/**
 * Makes the engine have the image; says how the download goes. testcontainers would pull it as well, but without
 * a word, and an error that the engine reports in the midst of a download is lost there.
 */
export async function ensureImage(engine: Engine, image: string, log: (line: string) => void): Promise<void> {
  if ((await engine.listImages({ filters: { reference: [image] } })).length > 0) return;
  log(`Docker: pulling ${image}, once a machine`);
  try {
    await pull(engine, image, log);
  } catch (cause) {
    const reason = reasonOf(cause);
    throw new Error(`the image ${image} cannot be pulled: ${reason}`, { cause });
  }
}

async function pull(engine: Engine, image: string, log: (line: string) => void): Promise<void> {
  const stalled = new AbortController();
  const stall = setTimeout(() => {
    stalled.abort(new Error(`no progress for ${stallMs / 1000} s`));
  }, stallMs);
  const layers = new Map<string, Layer>();
  const report = setInterval(() => {
    log(`Docker: pulling ${image}: ${toMegabytes(layers)}`);
  }, progressMs);
  try {
    for await (const line of linesOf(await engine.pull(image, { abortSignal: stalled.signal }))) {
      stall.refresh();
      const { id, error, progressDetail } = eventSchema.parse(JSON.parse(line));
      if (error !== undefined) throw new Error(error);
      const { current, total } = progressDetail ?? {};
      if (id !== undefined && current !== undefined && total !== undefined)
        layers.set(id, { current, total });
    }
  } catch (cause) {
    throw stalled.signal.aborted ? stalled.signal.reason : cause;
  } finally {
    clearInterval(report);
    clearTimeout(stall);
  }
}

interface Layer {
  readonly current: number;
  readonly total: number;
}

/** By hand: node:readline does not pass on an error of its input. */
async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line.trim() !== '');
  }
}

function toMegabytes(layers: ReadonlyMap<string, Layer>): string {
  const megabytes = (key: keyof Layer): string =>
    (layers.values().reduce((sum, layer) => sum + layer[key], 0) / 1e6).toFixed(0);
  return `${megabytes('current')} of ${megabytes('total')} MB`;
}
