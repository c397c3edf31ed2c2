/** Asks the service for changes over HTTP, and tells the plain model of those that were made. */
import type { TestServer } from '../../support/running-server.ts';
import { valueAt, valuesAt } from '../../support/running-server.ts';
import { answerOf, maybeAt, textAt } from './payload.ts';
import type { Proposal } from './proposal.ts';
import { selectionOfChains } from './random-chains.ts';

const ofDocument = 'id keys located publisher { id keys }';
const selections: Readonly<Record<string, string>> = {
  recordChains: selectionOfChains,
  relateClaims: 'relation { id from { id } to { id } }',
  locateDocument: `document { ${ofDocument} }`,
  assessCredibility: 'assessment { id }',
  assessReliability: 'assessment { id }',
  adjudicateClaim: 'adjudication { id }',
  auditHandOff: 'audit { id }',
  withdraw: 'withdrawal { id }',
  declareDependence: 'judgement { id }',
  attachReview: 'review { id }',
  judgeIdentity: 'match { id a { id } b { id } }',
  amendClaim: 'claim { id }',
  describeSource: 'source { id }',
  reviewSuggestion: 'suggestion { __typename }',
  retract: 'retracted { __typename }',
  undo: 'undone { id }',
};

export interface MadeChange {
  readonly payload: unknown;
  /** Null where nothing was changed. */
  readonly activity: { readonly id: string; readonly at: string; readonly action: string } | null;
  /** Empty where it was made. */
  readonly refusedFor: readonly string[];
}

/** Asks for a change; what the answer says of it. */
export async function askForChange(
  server: TestServer,
  { mutation, input }: Pick<Proposal, 'mutation' | 'input'>,
  idempotencyKey: string,
): Promise<MadeChange> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation Change($input: ${type}!) {
    made: ${mutation}(input: $input) {
      ${String(selections[mutation])}
      activity { id at action }
      userErrors { code message }
    }
  }`;
  const data = await answerOf(server, document, { input: { ...input, idempotencyKey } });
  const payload = valueAt(data, 'made');
  const id = maybeAt(payload, 'activity.id');
  return {
    payload,
    activity:
      id === null
        ? null
        : { id, at: textAt(payload, 'activity.at'), action: textAt(payload, 'activity.action') },
    refusedFor: valuesAt(payload, 'userErrors.*').map(
      (one) => `${textAt(one, 'code')}: ${textAt(one, 'message')}`,
    ),
  };
}
