/** Who recorded it. Until access control exists, everything is recorded by the machine itself. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly machine: boolean;
}

export function toActor({ recordedBy }: { readonly recordedBy: string }): Actor {
  return { id: recordedBy, name: recordedBy, machine: true };
}
