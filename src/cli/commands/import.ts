/** `hearsay import`: records into the graph, all of them or, if one is bad, none. */
import type { Command } from 'commander';
import { findRecordPaths } from '../../open-services.ts';
import type { Cli } from '../cli.ts';
import { printImportReport } from '../print-import-report.ts';
import { createProgress } from '../progress.ts';
import { withServices } from '../with-services.ts';

export function addImport(program: Command, cli: Cli): void {
  program
    .command('import')
    .description('bring in hearsay-record/1 files, and every *.record.json below folders')
    .argument('<path...>', 'files or folders')
    .addHelpText(
      'after',
      `
All files are checked first, against each other and the graph; if one is bad, nothing is written and the command ends
with 1. Each file is one transaction. What is there already counts as unchanged, so an import that was cut short is
finished by running it again. Ctrl-C stops between two files.`,
    )
    .action(async (paths: string[]) => {
      // A mistyped path is told before a database is started for it.
      const files = await findRecordPaths(paths);
      await withServices(cli, async ({ ingestion, proposeMatches }, signal) => {
        const progress = createProgress(cli, 'files');
        const report = await ingestion.importFiles({
          paths: files,
          by: 'local',
          progress: progress.update,
          signal,
        });
        progress.end();
        printImportReport(report, cli);
        // What is left over, a server looks through.
        if (report.outcome === 'written') await proposeMatches(signal);
      });
    });
}
