/**
 * A proxy before a real Neo4j. It can lose the acknowledgement of a commit, so that the client never hears that it was
 * done; and it keeps what passes, so that a test can look at the wire.
 */
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export interface BoltProxy {
  readonly uri: string;
  /** The next COMMIT reaches the server; its answer does not come back, and the connection is cut. */
  readonly loseNextAcknowledgement: () => void;
  readonly lost: () => number;
  /** How often the client has spoken and then been answered; what it sends at once counts once. */
  readonly exchanges: () => number;
  /** What passed since the last call, in the order in which it came. */
  readonly takePassed: () => Passed;
  readonly close: () => Promise<void>;
}

export interface Passed {
  readonly fromClient: Buffer;
  readonly fromServer: Buffer;
}

/** A Bolt message of its own: a chunk of two bytes, structure B0 with the tag of COMMIT (12), and the end of chunks. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** Starts a proxy on a free port of 127.0.0.1. */
export async function startBoltProxy(target: string): Promise<BoltProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let isArmed = false;
  let lost = 0;
  let exchanges = 0;
  let fromClient: Buffer[] = [];
  let fromServer: Buffer[] = [];
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let isCut = false;
    let isWaiting = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    }
    client.on('data', (bytes) => {
      fromClient.push(bytes);
      if (isArmed && bytes.includes(commit)) {
        isArmed = false;
        isCut = true;
      }
      isWaiting = true;
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (isWaiting) exchanges += 1;
      isWaiting = false;
      fromServer.push(bytes);
      if (!isCut) {
        client.write(bytes);
        return;
      }
      // The server has answered, so the commit is done: now nobody hears of it.
      lost += 1;
      client.destroy();
      upstream.destroy();
    });
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    loseNextAcknowledgement: () => {
      isArmed = true;
    },
    lost: () => lost,
    exchanges: () => exchanges,
    takePassed: () => {
      const passed = { fromClient: Buffer.concat(fromClient), fromServer: Buffer.concat(fromServer) };
      fromClient = [];
      fromServer = [];
      return passed;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}
