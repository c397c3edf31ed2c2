/** Finding one thing: by id or key as a client asks, or by a reference that must hold. */
import type DataLoader from 'dataloader';
import { invalidInput } from '../errors.ts';

export interface IdOrKey {
  readonly id?: string | null | undefined;
  readonly key?: string | null | undefined;
}

/** By `id` or by `key`, exactly one of the two; null where nobody has it. */
export async function findOne<T extends { readonly id: string }>(
  { id, key }: IdOrKey,
  byId: DataLoader<string, T | null>,
  byKeys: (keys: readonly string[]) => Promise<readonly (T | null)[]>,
): Promise<T | null> {
  if (id != null && key == null) return await byId.load(id);
  if (key != null && id == null) {
    const [found = null] = await byKeys([key]);
    // What refers back to it need not fetch it again.
    if (found !== null) byId.prime(found.id, found);
    return found;
  }
  throw invalidInput('give either id or key, and not both');
}

/** What a thing of ours refers to. The graph keeps references whole, so a missing one is a fault of ours. */
export async function mustLoad<T>(loader: DataLoader<string, T | null>, id: string): Promise<T> {
  const found = await loader.load(id);
  if (found === null) throw new Error(`${id} is referred to and is not there`);
  return found;
}

/** What a thing of ours may refer to. */
export async function mayLoad<T>(loader: DataLoader<string, T | null>, id: string | null): Promise<T | null> {
  return id === null ? null : await loader.load(id);
}
