/** The conditions of the list of claims, as they stand in its address. */
import type { ClaimFilter, ClaimOrder, OriginType } from '../generated.ts';
import { createAddressReader } from './address-reader.ts';
import { beginningOf, endOf } from './recorded-bounds.ts';

const claimOrders = ['RECORDED_DESC', 'TEXT_ASC', 'ESTIMATED_GRADE_ASC', 'ORIGINS_ASC'] as const;

/** On which a claim can rest alone, best first; a circle is none, for nobody stands at its end. */
export const restingTypes = [
  'FIRST_HAND',
  'NAMED',
  'ANONYMOUS',
  'UNNAMED_GROUP',
  'OPEN_CHAIN',
  'UNATTRIBUTED',
] as const satisfies readonly OriginType[];

export interface ClaimList {
  readonly filter: ClaimFilter;
  readonly orderBy: ClaimOrder;
  readonly grades: readonly number[];
  readonly from: string | null;
  readonly to: string | null;
  /** What the address asks for in vain. */
  readonly faults: readonly string[];
}

/** Parameters of the address that narrow the list; the order does not. */
export const claimFilterNames = [
  'text',
  'topic',
  'statedBy',
  'grades',
  'restsOn',
  'min',
  'max',
  'from',
  'to',
] as const;

const mostOrigins = 10_000;

export function readClaimList(get: (name: string) => string | null): ClaimList {
  const reader = createAddressReader(get);
  const grades = reader.numbers('grades', 1, 6);
  const from = reader.date('from');
  const to = reader.date('to');
  const filter: ClaimFilter = {
    ...given('text', reader.text('text')),
    ...given('topic', reader.text('topic')),
    ...given('statedBy', reader.text('statedBy')),
    ...given('estimatedGrades', grades),
    ...given('restsOnOnly', reader.oneOf('restsOn', restingTypes)),
    ...given('minUpperOrigins', reader.number('min', 0, mostOrigins)),
    ...given('maxUpperOrigins', reader.number('max', 0, mostOrigins)),
    ...given('recordedFrom', from === null ? null : beginningOf(from)),
    ...given('recordedTo', to === null ? null : endOf(to)),
  };
  const orderBy = reader.oneOf('order', claimOrders) ?? 'RECORDED_DESC';
  return { filter, orderBy, grades: grades ?? [], from, to, faults: reader.faults() };
}

function given<Name extends string, Value>(name: Name, value: Value | null): Partial<Record<Name, Value>> {
  return value === null ? {} : ({ [name]: value } as Record<Name, Value>);
}

/** The grades with this one put in, or taken out, as the address has them; null where none is left. */
export function toggledGrade(grades: readonly number[], grade: number): string | null {
  const toggled = grades.includes(grade) ? grades.filter((one) => one !== grade) : [...grades, grade];
  return toggled.length === 0 ? null : [...toggled].sort((a, b) => a - b).join(',');
}
