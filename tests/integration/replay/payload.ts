/** Answers, and parts of them, read without trust. */
import { dataOf, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text at a path; a failure where there is none. */
export function textAt(value: unknown, path: string): string {
  const found = valueAt(value, path);
  if (typeof found !== 'string') throw new Error(`no ${path} in ${JSON.stringify(value)}`);
  return found;
}

/** The text at a path, or null. */
export function maybeAt(value: unknown, path: string): string | null {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : null;
}

/** All texts at a path. */
export function textsAt(value: unknown, path: string): readonly string[] {
  return valuesAt(value, path).filter((found) => typeof found === 'string');
}

const MOST_TRIES = 4;

/** The data of an answer; asked for again where a busy machine was too slow, which is safe for a change that has a key. */
export async function answerOf(
  server: TestServer,
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await dataOf(server.query(document, variables));
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
  }
}
