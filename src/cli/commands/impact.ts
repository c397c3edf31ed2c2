/** `hearsay impact`: what falls if a source, a document or an assertion is withdrawn. */
import type { Command } from 'commander';
import { impactAnswer } from '../answers/impact-answer.ts';
import type { Cli } from '../cli.ts';
import { drawImpact } from '../draw/draw-impact.ts';
import { findThing } from '../find-thing.ts';
import { parseThingName } from '../named-thing.ts';
import type { ThingName } from '../named-thing.ts';
import { answer, firstOption, jsonOption } from '../question.ts';

interface ImpactOptions {
  readonly first: number;
  readonly json: boolean;
}

const withdrawable = new Set([
  'Outlet',
  'Person',
  'AnonymousSource',
  'UnnamedGroup',
  'UnspecifiedSource',
  'Document',
  'Assertion',
]);

export function addImpact(program: Command, cli: Cli): void {
  program
    .command('impact')
    .description(
      'list the claims that fall if sources, documents or assertions are withdrawn; changes nothing',
    )
    .argument(
      '<source...>',
      'ids of sources, documents or assertions, or keys (namespace#key) of the first two',
      (text: string, before: readonly ThingName[] | undefined) => [...(before ?? []), parseThingName(text)],
    )
    .addOption(firstOption('claims', 50))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Several are withdrawn together. Claims that nobody is left for come first, each with its independent origins
(lower–upper) and its estimated grade before and after.

  npx hearsay impact gulan-2025-02-06#istiqlal`,
    )
    .action(async (names: readonly ThingName[], { first, json }: ImpactOptions) => {
      await answer(cli, { json }, async (ask) => {
        const ids = await Promise.all(
          names.map((name) =>
            findThing(ask, name, 'source, document or assertion', (type) => withdrawable.has(type)),
          ),
        );
        const data = await ask('impact', { ids, first });
        const impacts = impactAnswer.parse(data);
        return { data, draw: (screen) => drawImpact(impacts, screen) };
      });
    });
}
