/** What every mutation has in common: who asks, what makes it the same when asked again, and faults as data. */
import type { GraphQLResolveInfo } from 'graphql';
import type DataLoader from 'dataloader';
import type { Activity } from '../core/model/activity.ts';
import type { Asked, Changed, ChangePayload } from '../core/model/change.ts';
import type { Loaders, RequestContext } from '../context.ts';
import { CodedError, invalidInput, Refusal } from '../errors.ts';
import { mayLoad } from './find.ts';

/** One mutation as it was asked: its name and its input. */
type AskedMutation<Input> = readonly [mutation: string, input: Input];

const keyPattern = /^[\x21-\x7e]{1,200}$/;

/**
 * Makes a change and answers it; its loaders forget what they knew before. What a change refuses is data of the answer;
 * anything else is thrown.
 */
export async function answerChange<Input extends object, Answer extends Changed>(
  context: RequestContext,
  asked: AskedMutation<Input>,
  path: GraphQLResolveInfo['path'],
  change: (input: Input, asked: Asked) => Promise<Answer>,
): Promise<ChangePayload & Partial<Answer>> {
  try {
    return { ...(await change(asked[1], toAsked(context, asked, path))), userErrors: [] };
  } catch (error) {
    const nothing = { id: null, activityId: null } as Partial<Answer> & Changed;
    return { ...nothing, userErrors: toUserErrors(error) };
  } finally {
    context.renewLoaders();
  }
}

function toAsked(
  { by, idempotencyKey }: RequestContext,
  asked: AskedMutation<object>,
  { key, prev }: GraphQLResolveInfo['path'],
): Asked {
  const own = (asked[1] as { readonly idempotencyKey?: string | null }).idempotencyKey ?? null;
  // One header may stand for several mutations of a request: each has its own key by its name in the answer.
  const ofRequest = idempotencyKey === null || prev !== undefined ? null : `${idempotencyKey}/${String(key)}`;
  if (own !== null && !keyPattern.test(own)) {
    const rule = 'idempotencyKey is 1 to 200 visible ASCII characters';
    throw new Refusal([{ code: 'INVALID_INPUT', path: ['input', 'idempotencyKey'], message: rule }]);
  }
  if (idempotencyKey !== null && !keyPattern.test(idempotencyKey))
    throw invalidInput('the header Idempotency-Key is 1 to 200 visible ASCII characters');
  const { idempotencyKey: _, ...input } = asked[1] as Record<string, unknown>;
  return { by, idempotencyKey: own ?? ofRequest, input: [asked[0], input] };
}

function toUserErrors(error: unknown): ChangePayload['userErrors'] {
  if (error instanceof Refusal) return error.faults;
  // The ledger's: the key was used for another input.
  if (error instanceof CodedError && error.code === 'CONFLICT')
    return [{ code: 'CONFLICT', path: ['input', 'idempotencyKey'], message: error.message }];
  throw error;
}

/** Creates the resolver of what a change made or decided; null where it was refused. */
export function changedThing<Found, Thing extends Found>(
  loaderOf: (load: Loaders) => DataLoader<string, Found | null>,
  is: (found: Found) => found is Thing,
): (payload: ChangePayload, _: object, context: RequestContext) => Promise<Thing | null> {
  return async ({ id }, _, { load }) => {
    const found = await mayLoad(loaderOf(load), id);
    return found !== null && is(found) ? found : null;
  };
}

/** The resolver of the activity of a change. */
export function changedActivity(
  { activityId }: ChangePayload,
  _: object,
  { load }: RequestContext,
): Promise<Activity | null> {
  return mayLoad(load.activityById, activityId);
}
