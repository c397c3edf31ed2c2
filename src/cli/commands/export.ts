/** `hearsay export`: the graph as record files again. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withServices } from '../with-services.ts';

export function addExport(program: Command, cli: Cli): void {
  program
    .command('export')
    .description(
      'write the graph as hearsay-record/1 files; importing them into an empty database gives the same graph',
    )
    .argument('<folder>', 'a folder, made if it is not there; files of the same name are replaced')
    .action(async (folder: string) => {
      await withServices(cli, async ({ interchange }) => {
        let files = 0;
        await mkdir(folder, { recursive: true });
        for await (const { path, text } of interchange.exportFiles()) {
          const target = join(folder, path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, text);
          files += 1;
        }
        cli.say(`${String(files)} files written to ${folder}`);
      });
    });
}
