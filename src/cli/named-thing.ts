/** What an argument of the command line names: an id, or a key as records give it. */
import { InvalidArgumentError } from 'commander';
import { CodedError } from '../errors.ts';

/** Exactly one of the two. */
export type ThingName =
  { readonly id: string; readonly key?: never } | { readonly key: string; readonly id?: never };

/** A name with `#` is a key, any other an id. Throws commander's error for what can be neither. */
export function parseThingName(text: string): ThingName {
  const [namespace, ...local] = text.split('#');
  if (text === '' || /\s/.test(text) || (local.length > 0 && (namespace === '' || local.join('#') === '')))
    throw new InvalidArgumentError('Give an id, or a key: namespace#key.');
  return local.length > 0 ? { key: text } : { id: text };
}

/** The error for a name that nobody has; `kind` as in “no claim”. */
export function nothingNamed(kind: string, { id, key }: ThingName): CodedError {
  return new CodedError('NOT_FOUND', `No ${kind} has the ${key === undefined ? `id ${id}` : `key ${key}`}.`);
}
