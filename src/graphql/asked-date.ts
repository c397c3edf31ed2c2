/** Dates of arguments. The scalar lets any text through, for inputs of changes tell their own faults (`userErrors`). */
import { isPartialDate } from '../core/model/partial-date.ts';
import { invalidInput } from '../errors.ts';

/** The date, or null; throws INVALID_INPUT where it is none. */
export function askedDate(argument: string, date: string | null | undefined): string | null {
  if (date == null) return null;
  if (isPartialDate(date)) return date;
  throw invalidInput(`${argument} is YYYY, YYYY-MM, YYYY-MM-DD or an ISO 8601 instant, and must exist`);
}
