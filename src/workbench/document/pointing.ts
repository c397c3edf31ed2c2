/** What is pointed at, and what is chosen, in all that shows one document. Owners are ids of assertions and attributions. */
export interface Pointing {
  readonly lit: ReadonlySet<string>;
  /** Under the pointer or the focus; nobody when it leaves. */
  readonly onPoint: (owners: readonly string[]) => void;
  readonly selected: string | null;
  readonly onSelect: (owner: string) => void;
}
