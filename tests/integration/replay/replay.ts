/**
 * Replays random changes on the service and on the plain model, side by side. On the way it looks whether the two agree,
 * asks what has `asOf` without it, and takes some changes back at once: what comes of that is for the tests to judge.
 */
import type { Chance } from '../../calibration/chance.ts';
import { lookBehind } from './look-behind.ts';
import { changeOutside } from './outside-changes.ts';
import type { OutsideSetting } from './outside-changes.ts';
import { idsThere } from './plain-model.ts';
import type { PlainModel } from './plain-model.ts';
import { oneOf } from './proposal.ts';
import type { Proposal } from './proposal.ts';
import { askAll } from './questions.ts';
import type { Asking } from './questions.ts';
import { proposeChange } from './random-changes.ts';
import { askForChange } from './replayed-changes.ts';
import type { MadeChange } from './replayed-changes.ts';
import { differencesFrom } from './same-as-model.ts';

export interface ReplayOptions {
  readonly changes: number;
  /** So many changes lie between two looks behind. */
  readonly lookEvery: number;
  /** At how many moments questions are asked. */
  readonly moments: number;
  /** How many of the last changes are then taken back, the last first. */
  readonly unwound: number;
}

/** What was answered at a moment, without `asOf`. */
export interface Moment {
  readonly asking: Asking;
  readonly at: string;
  readonly answers: readonly unknown[];
}

export interface Replayed {
  readonly moments: readonly Moment[];
  /** Where the two did not agree, with the change after which that was seen; nothing is replayed behind that. */
  readonly wrong: readonly string[];
  /** What was answered where everything behind a moment was taken back; to each of these moments. */
  readonly unwound: readonly Moment[];
  /** How often what was asked for came to what: `undo CONFLICT` → 12. */
  readonly outcomes: ReadonlyMap<string, number>;
}

type Setting = OutsideSetting;

/** Replays them; the database is to be empty. */
export async function replay(setting: Setting, options: ReplayOptions): Promise<Replayed> {
  const { changes, lookEvery, moments } = options;
  const wrong: string[] = [];
  const outcomes = new Map<string, number>();
  const asked: Moment[] = [];
  const look = async (n: number): Promise<void> => {
    if (n % lookEvery > 0 || wrong.length > 0) return;
    const last = setting.model.changes.at(-1)?.activityId;
    const differences = differencesFrom(setting.model, await lookBehind(setting.driver));
    wrong.push(...differences.map((one) => `after ${String(n)} changes (${String(last)}): ${one}`));
  };
  for (let n = 1; n <= changes && wrong.length === 0; n += 1) {
    if (n % OUTSIDE_EVERY === 0) await changeOutside(setting, `record-${String(n)}`);
    else {
      const proposal = proposeChange(setting);
      const refusedFor = await change(setting, proposal, wrong);
      const outcome = `${proposal.mutation} ${refusedFor?.split(':')[0] ?? 'made'}`;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    await look(n);
    if (n > FIRST_ASKED && n % Math.ceil(changes / moments) === 0) asked.push(...(await ask(setting)));
  }
  const unwound = wrong.length > 0 ? [] : await unwind(setting, options.unwound, { asked, wrong, look });
  return { moments: asked, unwound, wrong, outcomes };
}

const OUTSIDE_EVERY = 40;
/** Before it there is little to ask about. */
const FIRST_ASKED = 20;

interface Unwinding {
  readonly asked: readonly Moment[];
  readonly wrong: string[];
  readonly look: (n: number) => Promise<void>;
}

/** Takes the last changes back, the last first: nothing rests on any of them then. Answers where a moment is come to. */
async function unwind(
  setting: Setting,
  count: number,
  { asked, wrong, look }: Unwinding,
): Promise<readonly Moment[]> {
  const { model, server } = setting;
  const answered: Moment[] = [];
  for (const [n, { activityId, at }] of model.changes.toReversed().slice(0, count).entries()) {
    if (wrong.length > 0) break;
    for (const { asking } of asked.filter((moment) => moment.at === at))
      answered.push({ asking, at, answers: await askAll(server, asking, null) });
    if (!model.stands(activityId)) continue;
    const refusedFor = await change(setting, undoOf(activityId), wrong);
    if (refusedFor?.includes(ANEW) === true) break;
    if (refusedFor !== null) wrong.push(`${activityId}, with nothing behind it: ${refusedFor}`);
    await look(n);
  }
  return answered;
}

const undoOf = (activity: string): Proposal => ({
  ...{ mutation: 'undo', input: { activity, reason: 'all of it was a mistake' }, undoes: activity },
  toSets: () => [],
});

/** Makes a change in both; why it was refused, or null. */
async function change(setting: Setting, proposal: Proposal, wrong: string[]): Promise<string | null> {
  const { server, model, chance } = setting;
  // Ids follow from it too: the same seed makes the same things.
  const key = `change-${String(model.changes.length)}-${String(chance.below(1e9))}`;
  const made = await askForChange(server, proposal, key);
  if (made.refusedFor.length === 0) tellModel(model, proposal, made, wrong);
  else wrong.push(...wrongRefusal(model, proposal, made));
  // Asked for again with its key it is the same change.
  if (made.refusedFor.length === 0 && chance.happens(0.05)) {
    const again = await askForChange(server, proposal, key);
    if (again.activity?.id !== made.activity?.id) wrong.push(`${key} was another change the second time`);
  }
  return made.refusedFor[0] ?? null;
}

function tellModel(
  model: PlainModel,
  { mutation, toSets, undoes }: Proposal,
  made: MadeChange,
  wrong: string[],
): void {
  const sets = toSets(made.payload);
  if (made.activity !== null) {
    const { id, at, action } = made.activity;
    model.add({ activityId: id, at, action, sets, undoes: undoes ?? null });
  }
  const isChange = sets.length > 0 || undoes !== undefined;
  if (isChange !== (made.activity !== null))
    wrong.push(`${mutation} set ${JSON.stringify(sets)} by ${JSON.stringify(made.activity)}`);
}

/** What is known under an id that another has since, although that is undone too, does not come back. */
const ANEW = 'recorded anew since';

/** Nothing is in the way of the last activity. */
function wrongRefusal(model: PlainModel, { undoes }: Proposal, made: MadeChange): readonly string[] {
  const last = model.changes.at(-1);
  const isAnew = made.refusedFor[0]?.includes(ANEW) === true;
  return undoes !== undefined && undoes === last?.activityId && !isAnew
    ? [`${undoes} is the last and is not undone: ${String(made.refusedFor[0])}`]
    : [];
}

/** One claim and one source, that there are or that there were. */
function chooseAskings({ model, chance }: { model: PlainModel; chance: Chance }): readonly Asking[] {
  const facts = model.facts();
  return (['claim', 'source'] as const).flatMap((kind) => {
    const known = [...model.things.values()].filter((one) => one.kind === kind).map(({ id }) => id);
    const gone = idsThere(facts, oneOf(chance, ['source', 'document']));
    if (known.length === 0) return [];
    return [{ kind, id: oneOf(chance, known), without: gone.length === 0 ? [] : [oneOf(chance, gone)] }];
  });
}

async function ask(setting: Setting): Promise<readonly Moment[]> {
  const at = setting.model.changes.at(-1)?.at ?? '';
  const moments: Moment[] = [];
  for (const asking of chooseAskings(setting))
    moments.push({ asking, at, answers: await askAll(setting.server, asking, null) });
  return moments;
}
