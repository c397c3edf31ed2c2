/** How many cases a property is tried on. */

/** As many as PROPERTY_RUNS says, or `usual` (what every run of the gate can afford). */
export function propertyRuns(usual: number): number {
  const asked = Number(process.env['PROPERTY_RUNS'] ?? usual);
  if (!Number.isInteger(asked) || asked < 1) throw new Error('PROPERTY_RUNS is not a number of runs');
  return asked;
}
