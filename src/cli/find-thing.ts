/** From a name on the command line to the id of what has it. */
import { z } from 'zod';
import { invalidInput } from '../errors.ts';
import type { Ask } from './ask.ts';
import { nothingNamed } from './named-thing.ts';
import type { ThingName } from './named-thing.ts';

const found = z.object({ __typename: z.string(), id: z.string() }).nullish();
const thingAnswer = z.object({ node: found, source: found, document: found, claim: found });

/** The id of the one thing of these types. Throws NOT_FOUND for nothing, INVALID_INPUT for another type or several. */
export async function findThing(
  ask: Ask,
  name: ThingName,
  kind: string,
  isWanted: (type: string) => boolean,
): Promise<string> {
  const text = name.key ?? name.id;
  const answer = thingAnswer.parse(
    await ask('thing', { name: text, id: text, isKey: name.key !== undefined }),
  );
  const things = Object.values(answer).filter((one) => one !== null && one !== undefined);
  const wanted = things.filter(({ __typename }) => isWanted(__typename));
  const [one, another] = wanted;
  if (one === undefined) {
    const [other] = things;
    if (other === undefined) throw nothingNamed(kind, name);
    throw invalidInput(`${text} is a ${other.__typename}, and no ${kind}.`);
  }
  if (another !== undefined) {
    const choices = wanted.map(({ __typename, id }) => `${__typename} ${id}`);
    throw invalidInput(`${text} is the key of several things: give an id. ${choices.join(', ')}`);
  }
  return one.id;
}
