/** The last instant of a day (`2025-02-06`, UTC), for what was recorded by then; null for what is no day. */
export function endOfDay(day: string | null): string | null {
  if (day === null || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(day)) return null;
  const instant = new Date(`${day}T23:59:59.999Z`);
  // JavaScript takes 30 February for 2 March.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day)
    ? instant.toISOString()
    : null;
}
