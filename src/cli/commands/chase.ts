/** `hearsay chase`: what to look for next. */
import type { Command } from 'commander';
import { chaseAnswer } from '../answers/chase-answer.ts';
import type { Cli } from '../cli.ts';
import { drawChase } from '../draw/draw-chase.ts';
import { answer, firstOption, jsonOption, langOption } from '../question.ts';

interface ChaseOptions {
  readonly first: number;
  readonly lang?: string;
  readonly json: boolean;
}

export function addChase(program: Command, cli: Cli): void {
  program
    .command('chase')
    .description('list documents that are cited and were never seen, by how many claims wait for them')
    .addOption(firstOption('documents', 20))
    .addOption(langOption())
    .addOption(jsonOption())
    .addHelpText('after', '\n  npx hearsay chase --first 5')
    .action(async ({ first, lang, json }: ChaseOptions) => {
      await answer(cli, { json }, async (ask) => {
        const data = await ask('chase', { first, lang });
        const items = chaseAnswer.parse(data);
        return { data, draw: (screen) => drawChase(items, screen) };
      });
    });
}
