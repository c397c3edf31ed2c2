/**
 * Things of which a part came with something else: a chain page brings names and titles along. What is known is given
 * at once, without a promise; a field that the part lacks fetches the whole, once a request and many at a time.
 */
import type DataLoader from 'dataloader';
import type { Loaders, RequestContext } from '../context.ts';
import { mustLoad } from './find.ts';

type ById<Whole> = DataLoader<string, Whole | null>;

/** As much as is known of what a thing of ours refers to, else all of it. The graph keeps references whole. */
export function mustFind<Whole, Part>(
  known: ReadonlyMap<string, Part>,
  loader: ById<Whole>,
  id: string,
): Part | Promise<Whole> {
  return known.get(id) ?? mustLoad(loader, id);
}

/** The same for what a thing of ours may refer to. */
export function mayFind<Whole, Part>(
  known: ReadonlyMap<string, Part>,
  loader: ById<Whole>,
  id: string | null,
): Part | Promise<Whole | null> | null {
  return id === null ? null : (known.get(id) ?? loader.load(id));
}

/** Creates resolvers of fields that a part may lack, for the things of one loader. */
export function fieldsOfWhole<Whole extends { readonly id: string }>(
  loaderOf: (load: Loaders) => ById<Whole>,
): <Field extends keyof Whole>(
  field: Field,
) => (
  part: Partial<Whole> & Pick<Whole, 'id'>,
  _: object,
  context: RequestContext,
) => Whole[Field] | Promise<Whole[Field]> {
  return <Field extends keyof Whole>(field: Field) =>
    (part, _, { load }) => {
      const known: Partial<Whole> = part;
      const value = known[field];
      if (value !== undefined) return value;
      return mustLoad(loaderOf(load), part.id).then((whole) => whole[field]);
    };
}
