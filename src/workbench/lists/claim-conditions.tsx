import type { VNode } from 'preact';
import { originTypes } from '../parts/origin-type.tsx';
import { ChoiceCondition } from './choice-condition.tsx';
import { claimFilterNames, restingTypes } from './claim-filter.ts';
import type { ClaimList } from './claim-filter.ts';
import { Conditions } from './conditions.tsx';
import { GradeToggles } from './grade-toggles.tsx';
import { InputCondition } from './input-condition.tsx';
import { firstDayOf, lastDayOf } from './recorded-bounds.ts';
import { TypedCondition } from './typed-condition.tsx';

const orders = [
  ['', 'last recorded first'],
  ['TEXT_ASC', 'by wording'],
  ['ESTIMATED_GRADE_ASC', 'best grade first'],
  ['ORIGINS_ASC', 'fewest origins first'],
] as const;

const types = [
  ['', 'anything'],
  ...restingTypes.map((type) => [type, `${originTypes[type].sign} ${originTypes[type].label}`] as const),
] as const;

export function ClaimConditions({ list }: { readonly list: ClaimList }): VNode {
  const { filter, grades, from, to, orderBy } = list;
  return (
    <Conditions names={claimFilterNames}>
      <TypedCondition label="Words of the claim" name="text" placeholder="as you type" />
      <TypedCondition label="Topic, word for word" name="topic" />
      <GradeToggles grades={grades} />
      <ChoiceCondition
        label="Rests only on"
        name="restsOn"
        value={filter.restsOnOnly ?? ''}
        choices={types}
      />
      <InputCondition label="Origins from" name="min" type="number" value={numeral(filter.minUpperOrigins)} />
      <InputCondition label="Origins to" name="max" type="number" value={numeral(filter.maxUpperOrigins)} />
      <InputCondition
        label="Recorded from"
        name="from"
        type="date"
        value={from === null ? '' : firstDayOf(from)}
      />
      <InputCondition label="Recorded to" name="to" type="date" value={to === null ? '' : lastDayOf(to)} />
      <ChoiceCondition
        label="Order"
        name="order"
        value={orderBy === 'RECORDED_DESC' ? '' : orderBy}
        choices={orders}
      />
    </Conditions>
  );
}

function numeral(number: number | null | undefined): string {
  return number == null ? '' : String(number);
}
