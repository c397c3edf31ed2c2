/** Changes that somebody might ask for, at random: of every kind, also such as are refused. */
import { idsThere } from './plain-model.ts';
import type { Sets } from './plain-model.ts';
import { maybeAt } from './payload.ts';
import { maybeOne, oneOf, REASON } from './proposal.ts';
import type { Proposal, Propose, Setting } from './proposal.ts';
import { proposeChains } from './random-chains.ts';
import { amendClaim, describeSource, locate, relate, retract, review } from './random-corrections.ts';
import {
  adjudicate,
  assessCredibility,
  assessReliability,
  attachReview,
  audit,
  declareDependence,
  judgeIdentity,
  withdraw,
} from './random-judgements.ts';

/** Mostly of what was done lately, which nothing rests on yet, and of undos; now and then of what is undone already. */
const undo: Propose = ({ model, chance }) => {
  const { changes } = model;
  const standing = changes.filter(({ activityId }) => model.undoneBy(activityId) === null);
  const undos = standing.filter(({ action }) => action === 'UNDO');
  const among = chance.among([
    [standing.slice(-8), 0.45],
    [undos, 0.3],
    [standing, 0.22],
    [changes.slice(-8), 0.03],
  ]);
  const activity = maybeOne(
    chance,
    among.map(({ activityId }) => activityId),
  );
  if (activity === null) return null;
  return { mutation: 'undo', input: { activity, reason: REASON }, toSets: () => [], undoes: activity };
};

/** What nobody may ask for. */
const wrong: Propose = ({ model, chance }) => {
  const claim = maybeOne(chance, idsThere(model.facts(), 'claim'));
  const nobody = `claim_${'0'.repeat(32)}`;
  const [mutation, input] = oneOf(chance, [
    ['assessCredibility', { claim, grade: 7, rationale: REASON, reliabilitySeen: true }],
    ['assessCredibility', { claim: nobody, grade: 3, rationale: REASON, reliabilitySeen: true }],
    ['relateClaims', { from: claim, to: claim, kind: 'SAME_AS' }],
    ['relateClaims', { from: claim, to: nobody, kind: 'ENTAILS' }],
    ['amendClaim', { claim, text: 'a\0b', reason: REASON }],
    ['adjudicateClaim', { claim: nobody, outcome: 'REFUTED', reason: REASON }],
  ] as const);
  const toSets = (payload: unknown): Sets => {
    throw new Error(`this was to be refused: ${String(maybeAt(payload, 'activity.id'))}`);
  };
  return claim === null ? null : { mutation, input, toSets };
};

const weighted: readonly (readonly [Propose, number])[] = [
  [proposeChains, 0.26],
  [undo, 0.2],
  [relate, 0.05],
  [locate, 0.04],
  [assessCredibility, 0.04],
  [assessReliability, 0.04],
  [adjudicate, 0.04],
  [audit, 0.04],
  [withdraw, 0.05],
  [judgeIdentity, 0.05],
  [declareDependence, 0.04],
  [describeSource, 0.04],
  [amendClaim, 0.02],
  [review, 0.04],
  [retract, 0.02],
  [attachReview, 0.01],
  [wrong, 0.02],
];

/** The next change; chains where another has nothing to be of yet. */
export function proposeChange(setting: Setting): Proposal {
  return setting.chance.among(weighted)(setting) ?? proposeChains(setting);
}
