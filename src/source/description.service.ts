/**
 * Sources described further: names and ties are added, particulars set, and what those were before is kept. The digest of
 * the record that described the source stays, so importing that again finds it unchanged.
 */
import type { ChangeTransaction, MakeChange } from '../change/change.store.ts';
import { readInput } from '../change/input.schema.ts';
import type { NameSources } from '../change/name-sources.ts';
import type { Asked, Changed } from '../core/model/change.ts';
import type { MakeId } from '../core/model/ids.ts';
import { toCorrection } from '../core/model/particulars.ts';
import type { Particulars } from '../core/model/particulars.ts';
import { isUnnamed } from '../core/model/source.ts';
import type { Name, SourceType } from '../core/model/source.ts';
import { defaultName } from '../core/model/source-name.ts';
import { foldLabel } from '../core/search/fold-label.ts';
import { Refusal } from '../errors.ts';
import type { CorrectionWrites } from '../judgement/correction.store.ts';
import type { JudgementWrites } from '../judgement/judgement.store.ts';
import { findDescribedOthers } from './described-others.ts';
import type { DescribedOthers } from './described-others.ts';
import { descriptionInput } from './description.schema.ts';
import type { Description } from './description.schema.ts';
import type { DescriptionWrites, NewName, NewTie } from './description.store.ts';

export interface DescriptionOptions {
  readonly makeChange: MakeChange;
  readonly writes: JudgementWrites;
  readonly nameSources: NameSources;
  readonly descriptions: DescriptionWrites;
  readonly corrections: CorrectionWrites;
  readonly makeId: MakeId;
}

export interface DescriptionService {
  /** Changes nothing, and has no activity, where all that is asked for is so already. */
  readonly describeSource: (input: object, asked: Asked) => Promise<Changed>;
}

/** Creates the service. What it throws for the caller to mend is a Refusal. */
export function createDescriptionService(options: DescriptionOptions): DescriptionService {
  const { makeChange, descriptions, makeId } = options;
  return {
    describeSource: async (input, asked) => {
      const said = readInput(descriptionInput, input);
      const { source, reason } = said;
      const order = { action: 'DESCRIBE_SOURCE', asked, reason } as const;
      return await makeChange(order, async (transaction) => {
        const others = await findDescribedOthers(options, transaction, said);
        checkFields(said, others.type);
        const names = await descriptions.namesOf(transaction, source);
        const added = toNewNames(said.addNames, names, source, makeId);
        const [judgementId, owners, agencies] = await Promise.all([
          correct(options, transaction, {
            said,
            others,
            names: [...names, ...added],
            isNamed: added.length > 0,
          }),
          descriptions.addOwners(transaction, source, toTies('OWNED_BY', source, others.owners, makeId)),
          descriptions.addAgencies(transaction, source, toAgencyTies(source, others, makeId)),
          descriptions.addNames(transaction, source, added),
        ]);
        const answer = { id: source };
        const detail = { sources: others.created, names: added.length, ties: owners + agencies };
        if (judgementId === null && detail.names + detail.ties === 0) return { answer, subjectIds: [] };
        const subjectIds = judgementId === null ? [source] : [source, judgementId];
        const changes = { ...others.changes, sourceIds: [...(others.changes.sourceIds ?? []), source] };
        const restsOnIds = [source, ...others.ids];
        return { answer, changes, subjectIds, detail, restsOnIds };
      });
    },
  };
}

const fieldsOf = {
  OUTLET: ['outletKind', 'country', 'url', 'owners', 'syndicatesFrom'],
  PERSON: ['role', 'affiliation'],
} as const;

/** What sources of another type have, this one has not; who is not named has none of it, and no name (R3). */
function checkFields(said: Description, type: SourceType): void {
  const foreign = (['OUTLET', 'PERSON'] as const)
    .filter((other) => other !== type)
    .flatMap((other): readonly (keyof Description)[] => fieldsOf[other]);
  const refused = [...foreign, ...(isUnnamed(type) ? (['addNames'] as const) : [])].filter((field) => {
    const value = said[field];
    return Array.isArray(value) ? value.length > 0 : value !== null;
  });
  if (refused.length === 0) return;
  throw new Refusal(
    refused.map((field) => ({
      code: 'INVALID_INPUT',
      path: ['input', field],
      message: `a source of type ${type} has no ${field === 'addNames' ? 'names' : field}`,
    })),
  );
}

interface Described {
  readonly said: Description;
  readonly others: DescribedOthers;
  /** Those of before and those that are added. */
  readonly names: readonly Name[];
  readonly isNamed: boolean;
}

/** Sets what is otherwise than before; returns the id of the judgement that keeps it, or null. */
async function correct(
  { corrections, makeId }: DescriptionOptions,
  transaction: ChangeTransaction,
  { said, others, names, isNamed }: Described,
): Promise<string | null> {
  const { source, outletKind, country, url, role, reason } = said;
  const label = isNamed ? defaultName(names) : null;
  const asked = { outletKind, country, url, role, affiliationId: others.affiliationId, label };
  const wanted: Particulars = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null));
  const current = await corrections.current(transaction, source);
  const correction = toCorrection(current ?? {}, wanted);
  if (correction === null) return null;
  const id = makeId('description', transaction.operation);
  const kept = { id, ofId: source, nodeLabel: 'SourceDescription', reason } as const;
  await Promise.all([
    corrections.record(transaction, { ...kept, ...correction }),
    corrections.set(transaction, source, correction.after),
  ]);
  return id;
}

/** Those that are not there yet, each once, with the ids that records give them. */
function toNewNames(
  asked: readonly Name[],
  there: readonly Name[],
  sourceId: string,
  makeId: MakeId,
): readonly NewName[] {
  const toId = ({ value, lang, script, kind }: Name) => makeId('name', sourceId, value, lang, script, kind);
  const known = new Set(there.map(toId));
  const added = asked.map((name) => ({ id: toId(name), ...name, ...foldLabel(name.value) }));
  return [...new Map(added.map((name) => [name.id, name])).values()].filter(({ id }) => !known.has(id));
}

function toAgencyTies(sourceId: string, { agencyIds }: DescribedOthers, makeId: MakeId): readonly NewTie[] {
  const ties = agencyIds.map((toId) => ({ toId, from: null, to: null }));
  return toTies('SYNDICATES_FROM', sourceId, ties, makeId);
}

/** Each once, with the ids that records give them. */
function toTies(
  kind: 'OWNED_BY' | 'SYNDICATES_FROM',
  fromId: string,
  ties: readonly Omit<NewTie, 'id'>[],
  makeId: MakeId,
): readonly NewTie[] {
  const all = ties.map((tie) => ({ id: makeId('tie', kind, fromId, tie.toId, tie.from, tie.to), ...tie }));
  return [...new Map(all.map((tie) => [tie.id, tie])).values()];
}
