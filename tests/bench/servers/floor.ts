/**
 * The floor: node:http and the raw driver, written by hand for one question each, with nothing checked. What a service
 * costs above it is what its schema, its checks and its errors cost.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { environment } from '../../support/local-database.ts';
import { tellParent } from './told.ts';

const driver = neo4j.driver(
  environment['NEO4J_URI'] ?? '',
  neo4j.auth.basic(environment['NEO4J_USERNAME'] ?? 'neo4j', environment['NEO4J_PASSWORD'] ?? ''),
  { disableLosslessIntegers: true },
);

const statements: Readonly<Record<string, string>> = Object.fromEntries(
  ['claim', 'page', 'paths', 'search'].map((name) => [
    `/${name}`,
    readFileSync(new URL(`floor-${name}.cypher`, import.meta.url), 'utf8'),
  ]),
);

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) text += String(part);
  return JSON.parse(text) as Record<string, unknown>;
}

const server = createServer((request, response) => {
  void (async () => {
    const params = await bodyOf(request);
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    const { records } = await session.run(statements[request.url ?? ''] ?? '', params);
    await session.close();
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(JSON.stringify({ data: records.map((record) => record.toObject()) }));
  })();
});
server.listen(0, '127.0.0.1', () => tellParent(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
