/** How large a run is: what an environment variable says, or what every run of the gate can afford. */
export function askedSize(variable: string, usual: number): number {
  const asked = Number(process.env[variable] ?? usual);
  if (!Number.isInteger(asked) || asked < 1) throw new Error(`${variable} is not a whole number above 0`);
  return asked;
}
