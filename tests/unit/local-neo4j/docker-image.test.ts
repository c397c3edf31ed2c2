import { describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import type { Engine } from '../../../src/local-neo4j/docker-engine.ts';
import { ensureImage } from '../../../src/local-neo4j/docker-image.ts';

/** The two calls of an engine that matter here. */
function fakeEngine(images: number, pull: () => Promise<unknown>): Engine {
  return { listImages: async () => Array.from({ length: images }), pull } as unknown as Engine;
}

const said = (...chunks: string[]) => fakeEngine(0, () => Promise.resolve(Readable.from(chunks)));
const silent = (): void => {};

describe('ensureImage', () => {
  it('pulls nothing where the image is there', async () => {
    const engine = fakeEngine(1, () => Promise.reject(new Error('pulled')));
    await ensureImage(engine, 'neo4j:1', silent);
  });

  it('returns when the download has ended, however its lines are cut', async () => {
    const layer = '{"id":"a","status":"Downloading","progressDetail":{"current":1,"total":2}}\n';
    await ensureImage(
      said(layer.slice(0, 20), layer.slice(20), '{"status":"Done","progressDetail":{}}\n'),
      'neo4j:1',
      silent,
    );
  });

  it('throws what the engine says in the midst of a download', async () => {
    await expect(
      ensureImage(said('{"status":"x"}\n{"error":"disk is full"}\n'), 'neo4j:1', silent),
    ).rejects.toThrow('the image neo4j:1 cannot be pulled: disk is full');
  });

  it('throws where the connection to the engine breaks', async () => {
    const broken = new Readable({ read: () => broken.destroy(new Error('reset')) });
    const engine = fakeEngine(0, () => Promise.resolve(broken));
    await expect(ensureImage(engine, 'neo4j:1', silent)).rejects.toThrow('cannot be pulled: reset');
  });

  it('throws where the engine refuses', async () => {
    const engine = fakeEngine(0, () => Promise.reject(new Error('no such host\n')));
    await expect(ensureImage(engine, 'neo4j:1', silent)).rejects.toThrow(/: no such host$/);
  });
});
