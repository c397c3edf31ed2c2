/** Requests over kept connections, so many at a time, and what they took. */
import { Agent, request as httpRequest } from 'node:http';

export interface Asked {
  readonly url: string;
  readonly body: unknown;
}

export interface Load {
  /** Milliseconds from request to last byte, shortest first. */
  readonly latencies: readonly number[];
  readonly bytes: number;
}

/** Sends `count` requests, `atATime` of them together; throws at the first answer that is not 200 or has errors. */
export async function sendLoad(asked: Asked, count: number, atATime: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: atATime });
  const latencies: number[] = [];
  let bytes = 0;
  let left = count;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const started = performance.now();
      const answer = await post(asked, agent);
      latencies.push(performance.now() - started);
      bytes += answer.length;
    }
  };
  try {
    await Promise.all(Array.from({ length: atATime }, worker));
  } finally {
    agent.destroy();
  }
  return { latencies: latencies.sort((a, b) => a - b), bytes };
}

/** One answer as text. */
export function askOnce(asked: Asked): Promise<string> {
  return post(asked, new Agent());
}

function post({ url, body }: Asked, agent: Agent): Promise<string> {
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    const request = httpRequest(url, { method: 'POST', agent, headers }, (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (part: string) => (answer += part));
      response.on('end', () => {
        const isWell = response.statusCode === 200 && !answer.startsWith('{"errors"');
        if (isWell) resolve(answer);
        else reject(new Error(`${url}: ${String(response.statusCode)} ${answer.slice(0, 300)}`));
      });
    });
    request.on('error', reject).end(text);
  });
}
