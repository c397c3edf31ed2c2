/** Calendar dates as instants: where a year, month or day begins, and where it is over. */

/** The first instant of it. */
export function beginningOf(date: string): string {
  return new Date(startOf(date)).toISOString();
}

/** The first instant after it: whoever asks “to 2025-02” means all of February. */
export function endOf(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return new Date(Date.UTC(year + 1, 0)).toISOString();
  return new Date(
    day === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, day + 1),
  ).toISOString();
}

/** A field for dates knows days alone. */
export const firstDayOf = (date: string): string => beginningOf(date).slice(0, 10);

export const lastDayOf = (date: string): string =>
  new Date(Date.parse(endOf(date)) - 1).toISOString().slice(0, 10);

function startOf(date: string): number {
  return Date.parse(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`);
}
