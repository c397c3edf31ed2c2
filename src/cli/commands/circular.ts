/** `hearsay circular`: voices that have a claim from each other. */
import type { Command } from 'commander';
import { circularAnswer } from '../answers/circular-answer.ts';
import type { Cli } from '../cli.ts';
import { drawCircular } from '../draw/draw-circular.ts';
import { findThing } from '../find-thing.ts';
import { parseThingName } from '../named-thing.ts';
import type { ThingName } from '../named-thing.ts';
import { answer, firstOption, jsonOption, langOption } from '../question.ts';

interface CircularOptions {
  readonly first: number;
  readonly lang?: string;
  readonly json: boolean;
}

export function addCircular(program: Command, cli: Cli): void {
  program
    .command('circular')
    .description('draw the circles in which voices have a claim from each other')
    .argument('[claim]', 'of this claim alone: its id, or its key', parseThingName)
    .addOption(firstOption('circles', 20))
    .addOption(langOption())
    .addOption(jsonOption())
    .addHelpText('after', '\n  npx hearsay circular harbour-fire#ship')
    .action(async (name: ThingName | undefined, { first, lang, json }: CircularOptions) => {
      await answer(cli, { json }, async (ask) => {
        const claim =
          name === undefined ? null : await findThing(ask, name, 'claim', (type) => type === 'Claim');
        const data = await ask('circular', { claim, first, lang });
        const groups = circularAnswer.parse(data);
        return { data, draw: (screen) => drawCircular(groups, screen) };
      });
    });
}
