/** A claim as news spreads it: few who were there, wires that have it from them, and a crowd that has it from the wires. */
import { emptyRecord, heldDocument, outlet } from './invented-record.ts';
import type { InventedRecord } from './invented-record.ts';

const WIRES = 8;

/** So many assertions in all; every tenth of the crowd has it from another of the crowd, and names two wires. */
export function cascadeRecord(assertions: number): InventedRecord {
  const record = emptyRecord(`cascade-${assertions}`);
  record.claims.push({ key: 'c', text: `A claim that spread to ${assertions} voices`, lang: 'en' });
  const add = (key: string): void => {
    record.sources.push(outlet(`o${key}`, `Outlet ${key} (fictional)`));
    record.documents.push(heldDocument(`d${key}`, `o${key}`, `Story ${key}`));
  };
  const chain = (...keys: readonly string[]): void => {
    record.chains.push({
      claim: 'c',
      readIn: `d${keys[0] ?? ''}`,
      links: keys.map((key, i) => ({
        source: `o${key}`,
        document: `d${key}`,
        modality: 'CERTAIN',
        ...(i === 0 ? {} : { cue: 'according to' }),
      })),
    });
  };
  const wireOf = (i: number): string => `wire-${i % WIRES}`;
  for (const origin of ['there-0', 'there-1']) add(origin);
  for (let i = 0; i < WIRES; i += 1) add(wireOf(i));
  for (let i = 0; i < WIRES; i += 1) chain(wireOf(i), `there-${i % 2}`);
  for (let i = 0; i < assertions - WIRES - 2; i += 1) {
    add(`${i}`);
    chain(`${i}`, wireOf(i * 7));
    if (i % 10 === 9) {
      chain(`${i}`, `${i - 5}`);
      chain(`${i}`, wireOf(i * 7 + 3));
    }
  }
  return record;
}
