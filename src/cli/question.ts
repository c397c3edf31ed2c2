/** What the commands that ask have in common: their options, and how an answer is given. */
import { InvalidArgumentError, Option } from 'commander';
import type { Cli } from './cli.ts';
import { createAsk, StoppedError } from './ask.ts';
import type { Ask } from './ask.ts';
import type { Screen } from './draw/screen.ts';
import { withServices } from './with-services.ts';

/** As after a program that a signal ended: 128 and the number of SIGINT. */
const STOPPED_BY_CTRL_C = 130;

export interface AnswerOptions {
  readonly json: boolean;
}

export interface Answer {
  /** As the API gives it. */
  readonly data: unknown;
  /** Lines for a reader. */
  readonly draw: (screen: Screen) => readonly string[];
}

/** Asks the services of the command's database, and prints the answer as JSON or as a reader likes it. */
export async function answer(
  cli: Cli,
  { json }: AnswerOptions,
  question: (ask: Ask) => Promise<Answer>,
): Promise<void> {
  await withServices(cli, async (services, signal) => {
    try {
      const { data, draw } = await question(createAsk(services, { signal, note: cli.note }));
      const lines = json ? [JSON.stringify(data, null, 2)] : draw(cli.screen);
      for (const line of lines) cli.say(line);
    } catch (error) {
      if (!(error instanceof StoppedError)) throw error;
      cli.note('stopped');
      cli.setExitCode(STOPPED_BY_CTRL_C);
    }
  });
}

export const jsonOption = (): Option =>
  new Option('--json', 'the answer as JSON, in the shape that the schema documents').default(false);

export const langOption = (): Option =>
  new Option('--lang <language>', 'names in this language (BCP 47: ar, ckb, en) where there are any');

export const firstOption = (things: string, standard: number): Option =>
  new Option('--first <n>', `at most so many ${things}`).argParser(parseCount).default(standard);

function parseCount(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** An instant as it is; of a day, its last millisecond in UTC. */
export function parseAsOf(text: string): string {
  const instant = day.test(text) ? `${text}T23:59:59.999Z` : text;
  const isInstant = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(instant);
  if (!isInstant || Number.isNaN(Date.parse(instant)))
    throw new InvalidArgumentError('It is a day, 2025-02-06, or an instant, 2025-02-06T10:00:00Z.');
  return instant;
}
