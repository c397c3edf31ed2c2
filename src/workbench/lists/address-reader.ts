/**
 * Reads the conditions of a list from its address. What cannot be a condition is left out and said: an address may come
 * from anywhere.
 */

export interface AddressReader {
  /** One of `values`, in whatever case it is written. */
  readonly oneOf: <T extends string>(name: string, values: readonly T[]) => T | null;
  /** Whole numbers with commas between them, each once, in order; null where there is none. */
  readonly numbers: (name: string, least: number, most: number) => readonly number[] | null;
  readonly number: (name: string, least: number, most: number) => number | null;
  readonly text: (name: string, longest?: number) => string | null;
  readonly matching: (name: string, pattern: RegExp, rule: string) => string | null;
  /** `2025`, `2025-02` or `2025-02-06`. */
  readonly date: (name: string) => string | null;
  /** What was left out, and why. */
  readonly faults: () => readonly string[];
}

type Get = (name: string) => string | null;

const longestText = 200;

export function createAddressReader(get: Get): AddressReader {
  const faults: string[] = [];
  const refuse = (name: string, value: string, rule: string): null => {
    faults.push(`“${name}” is “${shortened(value)}”: ${rule}.`);
    return null;
  };
  const read = <T>(name: string, rule: string, parse: (value: string) => T | null): T | null => {
    const value = get(name)?.trim() ?? '';
    return value === '' ? null : (parse(value) ?? refuse(name, value, rule));
  };
  return {
    oneOf: (name, values) =>
      read(
        name,
        `it is one of ${values.join(', ')}`,
        (value) => values.find((one) => one.toLowerCase() === value.toLowerCase()) ?? null,
      ),
    numbers: (name, least, most) =>
      read(name, `it has whole numbers from ${least} to ${most}, with commas between them`, (value) =>
        wholeNumbers(value, least, most),
      ),
    number: (name, least, most) =>
      read(name, `it is a whole number from ${least} to ${most}`, (value) => whole(value, least, most)),
    text: (name, longest = longestText) =>
      read(
        name,
        `it has at most ${longest} characters, and this has ${Array.from(get(name) ?? '').length}`,
        (value) => (Array.from(value).length > longest ? null : value),
      ),
    matching: (name, pattern, rule) => read(name, rule, (value) => (pattern.test(value) ? value : null)),
    date: (name) =>
      read(name, 'it is a date such as 2025, 2025-02 or 2025-02-06', (value) => calendarDate(value)),
    faults: () => faults,
  };
}

function shortened(value: string): string {
  const characters = Array.from(value);
  return characters.length > 40 ? `${characters.slice(0, 40).join('')} …` : value;
}

function whole(value: string, least: number, most: number): number | null {
  if (!/^\d{1,9}$/.test(value)) return null;
  const number = Number(value);
  return number >= least && number <= most ? number : null;
}

function wholeNumbers(value: string, least: number, most: number): readonly number[] | null {
  const numbers = value.split(',').map((part) => whole(part.trim(), least, most));
  const found = numbers.filter((number) => number !== null);
  return found.length < numbers.length ? null : [...new Set(found)].sort((a, b) => a - b);
}

function calendarDate(value: string): string | null {
  if (!/^[1-9]\d{3}(-\d{2}(-\d{2})?)?$/.test(value)) return null;
  const whole = `${value}-01-01`.slice(0, 10);
  const time = Date.parse(`${whole}T00:00:00Z`);
  // JavaScript takes 30 February for 2 March.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(whole) ? null : value;
}
