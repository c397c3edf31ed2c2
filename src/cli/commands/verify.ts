/** `hearsay verify`: reads the whole graph and names every breach of its rules. */
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withServices } from '../with-services.ts';

export function addVerify(program: Command, cli: Cli): void {
  program
    .command('verify')
    .description('read the whole graph and name every breach of a rule; ends with 1 if there is one')
    .action(async () => {
      await withServices(cli, async ({ verification }) => {
        let breaches = 0;
        for await (const { rule, sentence, id, detail } of verification.findBreaches()) {
          breaches += 1;
          cli.say(`${rule}: ${id}: ${detail} (${sentence})`);
        }
        const { nodes, relationships, hash } = await verification.hashGraph();
        cli.say(`${String(nodes)} nodes, ${String(relationships)} relationships, hash ${hash}`);
        cli.say(breaches === 0 ? 'No rule is broken.' : `${String(breaches)} breaches.`);
        if (breaches > 0) cli.setExitCode(1);
      });
    });
}
