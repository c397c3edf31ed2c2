/**
 * A calendar date with the precision it was given (R9): ISO 8601-1:2019 reduced forms of year, month and day,
 * or a full instant. Kept as text; never widened or rounded.
 */
const datePattern =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/;

/** True for `2025`, `2025-02`, `2025-02-06` and `2025-02-06T10:00:00Z`, where that day and hour exist. */
export function isPartialDate(text: string): boolean {
  const match = datePattern.exec(text);
  if (match === null) return false;
  const [year, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(numberOr);
  if (year === undefined || month < 1 || month > 12 || hour > 23 || minute > 59 || second > 60) return false;
  return day >= 1 && day <= daysIn(year, month) && isOffset(match[7]);
}

/** The least text that sorts after every date within this one: `2025` covers `2025-12-31T23:59:59Z`. */
export function endOfPartialDate(text: string): string {
  return `${text}\uffff`;
}

/** Hours by which a day somewhere may begin before, or end after, the same day in Greenwich. */
const MOST_HOURS_OFF = 14;

/** True where the first is before the second at whatever hours they were; null is no date, and before nothing. */
export function isSurelyBefore(first: string | null, second: string | null): boolean {
  if (first === null || second === null) return false;
  if (!first.includes('T') && !second.includes('T')) return first < second && !second.startsWith(first);
  return toRange(first).to < toRange(second).from;
}

/** From its first instant to its last, in milliseconds since 1970; the whole day, month or year where no hour is given. */
function toRange(text: string): { readonly from: number; readonly to: number } {
  if (text.includes('T')) return { from: Date.parse(text), to: Date.parse(text) };
  const [year = 0, month, day] = text.split('-').map(Number);
  const next =
    month === undefined
      ? Date.UTC(year + 1, 0)
      : day === undefined
        ? Date.UTC(year, month)
        : Date.UTC(year, month - 1, day + 1);
  const slack = MOST_HOURS_OFF * 3_600_000;
  return { from: Date.parse(text) - slack, to: next - 1 + slack };
}

function numberOr(part: string | undefined): number | undefined {
  return part === undefined ? undefined : Number(part);
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function isOffset(offset: string | undefined): boolean {
  if (offset === undefined || offset === 'Z') return true;
  return Number(offset.slice(1, 3)) <= 14 && Number(offset.slice(4)) <= 59;
}
