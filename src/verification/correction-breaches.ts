/**
 * What was corrected of a source or claim is as the last correction, or the undo of one, made it; and the kinds that an
 * outlet had are those of its corrections, each from when it was made or undone.
 */
import { areSo, readCorrection } from '../core/model/particulars.ts';
import type { Particular, Particulars } from '../core/model/particulars.ts';
import type { CorrectedThing, KeptCorrection } from './derived.store.ts';
import type { FoundBreach } from './verification.store.ts';

/** A correction that was made, or undone, and what it set. */
interface Turn {
  readonly at: string;
  readonly from: Particulars;
  readonly to: Particulars;
}

const corrected = {
  rule: 'corrections',
  sentence: 'What was corrected is as the last correction, or the undo of one, made it.',
};
const ofKinds = {
  rule: 'outlet-kind-histories',
  sentence: 'The kinds that an outlet had are those of its descriptions.',
};

export async function* correctionBreaches(
  things: AsyncIterable<CorrectedThing>,
  corrections: readonly KeptCorrection[],
): AsyncGenerator<FoundBreach> {
  const correctionsOf = Map.groupBy(corrections, ({ ofId }) => ofId);
  for await (const { outletKinds, outletKindTimes, ...thing } of things) {
    const turns = toTurns(correctionsOf.get(thing.id) ?? []);
    const wanted = turns.reduce<Particulars>((before, { to }) => ({ ...before, ...to }), {});
    if (!areSo(thing, wanted)) {
      const detail = `otherwise: ${Object.keys(wanted).join(', ')}`;
      yield { ...corrected, id: thing.id, detail };
    }
    if (!followKinds(turns, thing.outletKind, outletKinds, outletKindTimes))
      yield { ...ofKinds, id: thing.id, detail: `its kinds are ${outletKinds.join(', ') || 'none'}` };
  }
}

/** In the order in which they were made and undone. */
function toTurns(corrections: readonly KeptCorrection[]): readonly Turn[] {
  return corrections
    .flatMap(({ status, statusAt, pastStatuses, pastStatusTimes, ...kept }) => {
      const { before, after } = readCorrection(kept);
      return [...pastStatuses, status].map((one, index): Turn => {
        const at = pastStatusTimes[index] ?? statusAt;
        return one === 'CONFIRMED' ? { at, from: before, to: after } : { at, from: after, to: before };
      });
    })
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

function followKinds(
  turns: readonly Turn[],
  kind: string | null,
  kinds: readonly string[],
  times: readonly string[],
): boolean {
  const ofKind = turns.filter(({ to }) => 'outletKind' in to);
  const [first] = ofKind;
  if (first === undefined) return kinds.length === 0 && times.length === 0;
  const expected = [first.from, ...ofKind.map(({ to }) => to)].map(({ outletKind }) => toText(outletKind));
  const [since = '', ...later] = times;
  return (
    kinds.join() === expected.join() &&
    later.join() === ofKind.map(({ at }) => at).join() &&
    since < first.at &&
    kinds.at(-1) === toText(kind)
  );
}

/** A kind that is not known is an empty text in the history. */
function toText(kind: Particular | undefined): string {
  return typeof kind === 'string' ? kind : '';
}
