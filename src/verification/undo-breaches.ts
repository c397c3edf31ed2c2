/** An activity says by which undo it is undone: by the one that names it and stands, and by none where none does. */
import type { UndoneActivity } from './derived.store.ts';
import type { FoundBreach } from './verification.store.ts';

const broken = {
  rule: 'undone-activities',
  sentence: 'An activity is undone by the undo that names it and stands.',
};

export function* undoBreaches(activities: readonly UndoneActivity[]): Generator<FoundBreach> {
  const undos = activities.filter(({ action }) => action === 'UNDO');
  const byOperation = new Map(undos.map((undo) => [undo.operation, undo]));
  const undoneBy = new Map(activities.map(({ id, undoneByOperation }) => [id, undoneByOperation]));
  for (const { id, undoneByOperation } of activities) {
    if (undoneByOperation === null) continue;
    const undo = byOperation.get(undoneByOperation);
    if (undo === undefined || undoes(undo) !== id)
      yield { ...broken, id, detail: `${undoneByOperation} did not undo it` };
    else if (undo.undoneByOperation !== null)
      yield { ...broken, id, detail: `${undo.id}, which undid it, is undone itself` };
  }
  for (const undo of undos) {
    const of = undoes(undo);
    if (undo.undoneByOperation === null && (undoneBy.get(of) ?? null) !== undo.operation)
      yield { ...broken, id: of, detail: `it does not say that ${undo.id} undid it` };
  }
}

function undoes({ detail }: UndoneActivity): string {
  return (JSON.parse(detail) as { readonly activity?: string }).activity ?? '(no activity)';
}
