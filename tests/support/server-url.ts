/** The server that end-to-end tests talk to: one of their own, or one that somebody has at hand. */
import { importExamples } from './example.ts';
import { startTestServer } from './running-server.ts';
import { emptyTestDatabase } from './test-graph.ts';

export interface Site {
  /** Without a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts a server with the examples and the built playground. HEARSAY_TEST_URL names one that runs already, with the
 * examples, which is then used and left alone.
 */
export async function openSite(): Promise<Site> {
  const url = process.env['HEARSAY_TEST_URL'];
  if (url !== undefined && url !== '') return { url: url.replace(/\/+$/, ''), close: async () => undefined };
  await emptyTestDatabase();
  await importExamples();
  return await startTestServer();
}
