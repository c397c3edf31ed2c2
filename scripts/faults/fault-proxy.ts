/**
 * A proxy before a real Neo4j that understands where a Bolt message ends, and does to a connection what networks do: it
 * loses the acknowledgement of a commit, stops after some message, delays, freezes and resets.
 */
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { createMessageCutter } from './message-cutter.ts';

export interface FaultProxy {
  readonly uri: string;
  /** Where connections lead from now on; those that are open go on. */
  readonly leadTo: (uri: string) => void;
  /** Each commit is asked: true, and the server gets it, its answer does not come back, and the connection is cut. */
  readonly loseAcknowledgements: (decides: () => boolean) => void;
  readonly lost: () => number;
  /**
   * From now on requests are counted on the connections that are open: after so many of them the rest is not passed on,
   * and `then` is called. Resolves how many came when it is called off.
   */
  readonly stopAfter: (messages: number, then: () => void) => () => number;
  /** Milliseconds by which all that passes is late. */
  readonly delay: (ms: number) => void;
  /** Resets every connection that is open. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/** A message of its own: a chunk of two bytes, structure B0 with the tag of COMMIT (12), and the end of chunks. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

interface Stop {
  left: number;
  seen: number;
  readonly then: () => void;
}

interface Line {
  readonly client: Socket;
  readonly upstream: Socket;
  cut: ReturnType<typeof createMessageCutter> | null;
  isDeaf: boolean;
  loses: boolean;
}

/** Starts a proxy on a free port of 127.0.0.1. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const lines = new Set<Line>();
  const state: State = { target, decides: () => false, lost: 0, stop: null, delayMs: 0 };
  const server = createServer({ noDelay: true }, (client) => {
    const { hostname, port } = new URL(state.target);
    const upstream = connect({ port: Number(port), host: hostname, noDelay: true });
    const line: Line = { client, upstream, cut: null, isDeaf: false, loses: false };
    lines.add(line);
    for (const socket of [client, upstream]) {
      socket
        .on('error', () => undefined)
        .on('close', () => {
          lines.delete(line);
          client.destroy();
          upstream.destroy();
        });
    }
    client.on('data', (bytes) => later(state, () => fromClient(state, line, bytes)));
    upstream.on('data', (bytes) => later(state, () => fromServer(state, line, bytes)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    leadTo: (uri) => (state.target = uri),
    loseAcknowledgements: (decides) => (state.decides = decides),
    lost: () => state.lost,
    stopAfter: (messages, then) => {
      const stop: Stop = { left: messages, seen: 0, then };
      state.stop = stop;
      // Nothing is under way: what comes next on each begins with a message.
      for (const line of lines) line.cut = createMessageCutter();
      return () => {
        state.stop = null;
        for (const line of lines) line.cut = null;
        return stop.seen;
      };
    },
    delay: (ms) => (state.delayMs = ms),
    reset: () => {
      for (const { client, upstream } of lines) {
        client.resetAndDestroy();
        upstream.resetAndDestroy();
      }
    },
    close: async () => {
      for (const { client } of lines) client.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface State {
  target: string;
  decides: () => boolean;
  lost: number;
  stop: Stop | null;
  delayMs: number;
}

/** In order all the same: timers of one length fire in the order in which they were set. */
function later({ delayMs }: State, pass: () => void): void {
  if (delayMs === 0) pass();
  else setTimeout(pass, delayMs);
}

function fromClient(state: State, line: Line, bytes: Buffer): void {
  if (line.isDeaf) return;
  if (state.stop === null || line.cut === null) {
    line.loses ||= bytes.includes(commit) && state.decides();
    line.upstream.write(bytes);
    return;
  }
  const { stop } = state;
  for (const part of line.cut(bytes)) {
    if (stop.left === 0) {
      line.isDeaf = true;
      return;
    }
    line.upstream.write(part.bytes);
    if (!part.isEnd) continue;
    stop.left -= 1;
    stop.seen += 1;
    if (stop.left === 0) stop.then();
  }
}

function fromServer(state: State, line: Line, bytes: Buffer): void {
  if (!line.loses) {
    line.client.write(bytes);
    return;
  }
  // The server has answered, so the commit is done: now nobody hears of it.
  state.lost += 1;
  line.client.destroy();
  line.upstream.destroy();
}
