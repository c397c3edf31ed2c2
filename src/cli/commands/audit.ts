/** `hearsay audit`: who changed what when, and whether the log of it is as it was written. */
import { Option } from 'commander';
import type { Command } from 'commander';
import { invalidInput } from '../../errors.ts';
import { auditAnswer } from '../answers/audit-answer.ts';
import type { Cli } from '../cli.ts';
import { drawAudit } from '../draw/draw-audit.ts';
import { createProgress } from '../progress.ts';
import { answer, firstOption, jsonOption } from '../question.ts';
import { readHeads } from '../read-heads.ts';
import { withServices } from '../with-services.ts';

interface AuditOptions {
  readonly first: number;
  readonly json: boolean;
  readonly head?: boolean;
  readonly verify?: boolean;
  readonly since?: string;
}

export function addAudit(program: Command, cli: Cli): void {
  program
    .command('audit')
    .description('list what was changed, the last change first; or hold the log of it to its hashes')
    .addOption(firstOption('changes', 20))
    .addOption(jsonOption())
    .addOption(new Option('--head', 'print the head of the log as one line of JSON').conflicts('verify'))
    .option('--verify', 'read the whole log and name every breach; ends with 1 if there is one')
    .option('--since <file>', 'with --verify: hold the log to the heads in this file too, one a line')
    .addHelpText(
      'after',
      `
Keep heads where whoever can write to the database cannot: what was cut off or written anew is found by them alone.

  npx hearsay audit --head >> heads.jsonl
  npx hearsay audit --verify --since heads.jsonl`,
    )
    .action(async ({ first, json, head, verify, since }: AuditOptions) => {
      if (since !== undefined && verify !== true) throw invalidInput('--since goes with --verify');
      if (verify === true) return await verifyLog(cli, since);
      if (head === true) return await printHead(cli);
      await answer(cli, { json }, async (ask) => {
        const data = await ask('audit', { first });
        const log = auditAnswer.parse(data);
        return { data, draw: (screen) => drawAudit(log, screen) };
      });
    });
}

async function printHead(cli: Cli): Promise<void> {
  await withServices(cli, async ({ activityLog }) => {
    const { seq, hash } = await activityLog.head();
    cli.say(JSON.stringify({ seq, hash }));
  });
}

async function verifyLog(cli: Cli, since: string | undefined): Promise<void> {
  // A file that cannot be read is told before a database is started for it.
  const heads = since === undefined ? [] : await readHeads(since);
  await withServices(cli, async ({ activityLog }) => {
    const progress = createProgress(cli, 'entries');
    const began = performance.now();
    const { entries, breaches, head } = await activityLog.verify(heads, {
      breach: ({ kind, seq, detail }) => {
        cli.say(`${seq === null ? 'the log' : `entry ${String(seq)}`}: ${kind}: ${detail}`);
      },
      progress: (done, total) => progress.update('verifying', done, total),
    });
    progress.end();
    const seconds = (performance.now() - began) / 1_000;
    const rate = n(Math.round(entries / seconds));
    cli.say(`${n(entries)} entries verified in ${seconds.toFixed(1)} s, ${rate} a second.`);
    const heldTo = heads.length === 0 ? 'no exported head' : `${n(heads.length)} exported heads`;
    cli.say(`The head is entry ${String(head.seq)}; the log was held to ${heldTo}.`);
    cli.say(breaches === 0 ? 'The log is as it was written.' : `${n(breaches)} breaches.`);
    if (breaches > 0) cli.setExitCode(1);
  });
}

const n = (count: number): string => count.toLocaleString('en-US');
