/** `hearsay evaluate`: the method on graphs of one's own, without a database. */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { evaluateFile } from '../../evaluation/evaluation.service.ts';
import type { Cli } from '../cli.ts';

export function addEvaluate(program: Command, cli: Cli): void {
  program
    .command('evaluate')
    .description('print a file of bare graphs as JSON, with the figures that the method gives for each')
    .argument('<file>', 'JSON: {"cases": [{"name", "nodes", "edges", "denials"?}]}')
    .addHelpText(
      'after',
      `
A node is {"kind": "document" | "actor", "held", "firstHand", "anon", "F", "T", "independenceClass"?}: an outlet's
assertion in its document, or a person or anonymous source who speaks; F is its fidelity as a relay, T its reliability as
an origin. An edge is [who credits, who is credited]. Whatever "expect" a case has is replaced; all else stays as it is.
No database is needed. What the figures mean: docs/METHOD.md; examples: tests/fixtures/provenance_patterns.json.`,
    )
    .action(async (path: string) => {
      cli.say(evaluateFile(await readFile(path, 'utf8')));
    });
}
