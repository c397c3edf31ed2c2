import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { realSchema } from '../../unit/graphql/real-schema.ts';
import { serveApp } from '../../unit/http/served-app.ts';
import type { ServedApp } from '../../unit/http/served-app.ts';

let served: ServedApp;
beforeAll(async () => {
  served = await serveApp({ schema: realSchema });
});
afterAll(() => served.close());

const audits = serverAudits({ url: () => `${served.url}/graphql` });

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  it('is audited in full', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (_, __, audit) => {
    const result = await audit.fn();
    expect([result.status, 'reason' in result ? result.reason : '']).toEqual(['ok', '']);
  });
});
