/** Who recorded it. Until access control exists, everything is recorded by the machine itself. */
import type { RequestContext } from '../context.ts';

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly machine: boolean;
}

export function toActor({ recordedBy }: { readonly recordedBy: string }): Actor {
  return { id: recordedBy, name: recordedBy, machine: true };
}

/** The same for a thing of which a part may be at hand; `field` finds who it was. */
export function actorBy<Part>(
  field: (part: Part, _: object, context: RequestContext) => string | Promise<string>,
): (part: Part, _: object, context: RequestContext) => Promise<Actor> {
  return async (part, _, context) => toActor({ recordedBy: await field(part, _, context) });
}
