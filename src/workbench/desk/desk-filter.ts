/** What the desk is asked to show, as its address says. */
import type { MonthBasis } from '../generated.ts';

export interface DeskFilter {
  readonly topic: string | null;
  /** ISO 8601: a day, a month or a year. */
  readonly from: string | null;
  readonly to: string | null;
  readonly by: MonthBasis;
  /** What the address asks for in vain, in words. */
  readonly faults: readonly string[];
}

const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** `get` gives a parameter of the address, null where it is not there. */
export function readDeskFilter(get: (name: string) => string | null): DeskFilter {
  const faults: string[] = [];
  const date = (name: string): string | null => {
    const text = get(name)?.trim() ?? '';
    if (text === '' || isDate(text)) return text === '' ? null : text;
    faults.push(`“${name}” must be a day, a month or a year, such as 2025-02.`);
    return null;
  };
  const topic = get('topic')?.trim() ?? '';
  return {
    topic: topic === '' ? null : topic,
    from: date('from'),
    to: date('to'),
    by: get('by') === 'event' ? 'EVENT' : 'RECORDED',
    faults,
  };
}

function isDate(text: string): boolean {
  if (!partialDate.test(text)) return false;
  if (text.length < 10) return true;
  // JavaScript takes 30 February for 2 March.
  return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
