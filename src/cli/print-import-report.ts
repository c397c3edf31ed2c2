/** The result of an import as a person reads it, and the exit code that a script reads. */
import type { ImportReport } from '../open-services.ts';
import type { Cli } from './cli.ts';

const FAULTS_SHOWN = 200;

/** Prints figures that add up; faults by file, JSON path and rule. */
export function printImportReport(report: ImportReport, cli: Cli): void {
  if (report.outcome === 'refused') {
    for (const { file, path, rule } of report.faults.slice(0, FAULTS_SHOWN))
      cli.note(`${file}: ${path}: ${rule}`);
    const more = report.faults.length - FAULTS_SHOWN;
    if (more > 0) cli.note(`… and ${String(more)} more faults`);
    const { read, rejected, notWritten } = report.files;
    cli.say(
      `files: ${n(read)} read = ${n(rejected)} rejected + ${n(notWritten)} not written; the graph is as it was`,
    );
    cli.setExitCode(1);
    return;
  }
  if (report.outcome === 'stopped') {
    const { read, written, notWritten } = report.files;
    cli.say(
      `stopped: ${n(read)} files read = ${n(written)} written + ${n(notWritten)} not written; run it again to go on`,
    );
    cli.setExitCode(130);
    return;
  }
  for (const [kind, { read, created, unchanged }] of [
    ['files', report.files] as const,
    ...Object.entries(report.things),
  ]) {
    cli.say(`${kind}: ${n(read)} read = ${n(created)} created + ${n(unchanged)} unchanged`);
  }
}

function n(count: number): string {
  return count.toLocaleString('en-US');
}
