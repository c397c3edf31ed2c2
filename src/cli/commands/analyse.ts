/** `hearsay analyse`: makes the summaries of claims that are out of date, or all of them. */
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { createProgress } from '../progress.ts';
import { withServices } from '../with-services.ts';

export function addAnalyse(program: Command, cli: Cli): void {
  program
    .command('analyse')
    .description(
      'analyse the claims whose summaries are out of date; lists and counts over all claims read these',
    )
    .option('--all', 'every claim anew, whatever its summary says', false)
    .addHelpText(
      'after',
      `
A server does so by itself. What is cut short goes on the next time, here or in a server; Ctrl-C stops between two
batches.`,
    )
    .action(async ({ all }: { all: boolean }) => {
      await withServices(cli, async ({ summaries }, signal) => {
        const progress = createProgress(cli, 'claims');
        const began = performance.now();
        const made = await summaries.analyse({
          all,
          signal,
          progress: (stage, done, total) => progress.update(stage, done, total ?? done),
        });
        progress.end();
        const seconds = ((performance.now() - began) / 1_000).toFixed(1);
        cli.say(`${made.toLocaleString('en-US')} claims analysed in ${seconds} s.`);
        if (signal.aborted) cli.say('Stopped; run it again to go on.');
        if (signal.aborted) cli.setExitCode(130);
      });
    });
}
