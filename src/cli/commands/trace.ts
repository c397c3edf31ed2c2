/** `hearsay trace`: where a claim comes from, and how many independent voices are left of it. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { traceAnswer } from '../answers/trace-answer.ts';
import type { Cli } from '../cli.ts';
import { drawTrace } from '../draw/draw-trace.ts';
import { nothingNamed, parseThingName } from '../named-thing.ts';
import type { ThingName } from '../named-thing.ts';
import { answer, firstOption, jsonOption, langOption, parseAsOf } from '../question.ts';

interface TraceOptions {
  readonly own: boolean;
  readonly asOf?: string;
  readonly first: number;
  readonly lang?: string;
  readonly json: boolean;
}

export function addTrace(program: Command, cli: Cli): void {
  program
    .command('trace')
    .description(
      "draw a claim's chains as a tree, nearest the reader first, with its origins and their weight",
    )
    .argument('<claim>', 'its id, or its key: namespace#key', parseThingName)
    .option('--own', 'only what states this very claim, not what entails it', false)
    .addOption(
      new Option('--as-of <date>', 'from what was recorded by then: a day (UTC) or an instant').argParser(
        parseAsOf,
      ),
    )
    .addOption(firstOption('chains, 100 at most', 20))
    .addOption(langOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
The words on a branch are those by which the voice above credits it; [ANONYMOUS] and the like tell what is found where a
trail ends. What the figures mean: docs/METHOD.md.

  npx hearsay trace gulan-2025-02-06#c12`,
    )
    .action(async (name: ThingName, { own, asOf, first, lang, json }: TraceOptions) => {
      const scope = own ? 'OWN' : 'WITH_ENTAILING';
      await answer(cli, { json }, async (ask) => {
        const data = await ask('trace', { ...name, scope, asOf, first, lang });
        const { claim } = traceAnswer.parse(data);
        if (claim === null) throw nothingNamed('claim', name);
        return { data, draw: (screen) => drawTrace(claim, screen) };
      });
    });
}
