import { CodedError } from '../errors.ts';
import type { Way } from './way.ts';

export interface FailedWay {
  readonly way: Pick<Way, 'title' | 'howToGet'>;
  readonly reason: string;
}

const configuredWay: FailedWay = {
  way: {
    title: 'NEO4J_URI',
    howToGet:
      "use a Neo4j that you have: NEO4J_URI=bolt://localhost:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD='…' npm start",
  },
  reason: 'not set',
};

/** None of the ways to a database worked. The message names each, why it failed and the command that mends it. */
export class NoDatabaseError extends CodedError {
  constructor(failedWays: readonly FailedWay[]) {
    const paragraphs = [configuredWay, ...failedWays].map(
      ({ way, reason }) => `- ${way.title}: ${reason}\n  To mend it, ${way.howToGet}`,
    );
    super(
      'UNAVAILABLE',
      `No database: every way to one failed.\n${paragraphs.join('\n')}\nAny one of these is enough.`,
    );
    this.name = 'NoDatabaseError';
  }
}
