/** How commands ask: what becomes of faults, of a stop, and of the names that an argument gives. */
import { describe, expect, it } from '@jest/globals';
import { createAsk, StoppedError } from '../../../src/cli/ask.ts';
import type { Ask } from '../../../src/cli/ask.ts';
import { nothingNamed, parseThingName } from '../../../src/cli/named-thing.ts';
import { parseAsOf } from '../../../src/cli/question.ts';
import type { OpenServices } from '../../../src/open-services.ts';
import type { RequestContext } from '../../../src/context.ts';
import { unavailable } from '../../../src/errors.ts';

type Answering = Pick<OpenServices, 'createContext' | 'extensionsOf'>;

/** A context in which a claim is looked for by this function, and nothing else is there. */
function contextWith(byKeys: () => Promise<unknown>, analysis?: object): Answering {
  return {
    createContext: () => ({ claims: { byKeys }, load: {} }) as unknown as RequestContext,
    extensionsOf: () => (analysis === undefined ? null : { analysis }),
  };
}

const ask = (services: Answering, signal = new AbortController().signal, notes: string[] = []): Ask =>
  createAsk(services, { signal, note: (line) => void notes.push(line) });

const never = (): Promise<never> => new Promise(() => undefined);
const key = { key: 'test-tide#c1' };

describe('a question', () => {
  it('ends as soon as it is told to stop, whatever the database does', async () => {
    const stop = new AbortController();
    const asked = ask(contextWith(never), stop.signal)('trace', key);
    stop.abort();
    await expect(asked).rejects.toBeInstanceOf(StoppedError);
  });

  it('is not begun where it was told to stop before', async () => {
    await expect(ask(contextWith(never), AbortSignal.abort())('trace', key)).rejects.toBeInstanceOf(
      StoppedError,
    );
  });

  it('throws the coded fault of a field as it is', async () => {
    const fault = unavailable('The database does not answer; try again in a moment.');
    await expect(ask(contextWith(() => Promise.reject(fault)))('trace', key)).rejects.toBe(fault);
  });

  it('tells of a wrong argument as INVALID_INPUT', async () => {
    await expect(
      ask(contextWith(never))('trace', { ...key, asOf: '2025-02-30T00:00:00Z' }),
    ).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});

describe('an answer', () => {
  const none = (): Promise<unknown> => Promise.resolve([]);

  it('that rests on analyses out of date or cut says so beside its data', async () => {
    const notes: string[] = [];
    const services = contextWith(none, { stale: 12, since: '2025-02-06T10:00:00.000Z', cut: 1 });
    expect(await ask(services, undefined, notes)('trace', key)).toEqual({ claim: null });
    expect(notes).toEqual([
      'Not all is in it: 12 claims wait for their analysis; what was recorded before 2025-02-06T10:00:00.000Z is in it (hearsay analyse).',
      'The analysis of 1 claims reached a bound and was cut.',
    ]);
  });

  it('that rests on fresh ones says nothing', async () => {
    const notes: string[] = [];
    await ask(contextWith(none), undefined, notes)('trace', key);
    expect(notes).toEqual([]);
  });
});

describe('the name of a thing', () => {
  it('is a key where it has a namespace, and else an id', () => {
    expect(parseThingName('a#b#c')).toEqual({ key: 'a#b#c' });
    expect(parseThingName('claim_12')).toEqual({ id: 'claim_12' });
  });

  it.each(['', '#', 'a#', '#b', 'a b#c'])('%j is none', (text) => {
    expect(() => parseThingName(text)).toThrow('Give an id, or a key: namespace#key.');
  });

  it('is told back where nobody has it', () => {
    expect(nothingNamed('claim', { id: 'claim_12' }).message).toBe('No claim has the id claim_12.');
  });
});

describe('a date to look back to', () => {
  it('takes in the whole of a day, and an instant as it is', () => {
    expect(parseAsOf('2025-02-06')).toBe('2025-02-06T23:59:59.999Z');
    expect(parseAsOf('2025-02-06T10:00:00+03:00')).toBe('2025-02-06T10:00:00+03:00');
  });

  it.each(['2025', 'yesterday', '2025-13-01', '2025-02-06T10:00:00', ''])('%j is refused', (text) => {
    expect(() => parseAsOf(text)).toThrow('It is a day');
  });
});
