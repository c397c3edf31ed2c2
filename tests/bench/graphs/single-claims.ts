/** Claims of one shape and any size: a page of voices, a ladder, a ring, one claim that everybody states. */
import { emptyRecord, heldDocument, outlet, placeholder } from './invented-record.ts';
import type { InventedRecord } from './invented-record.ts';

const FILE_OF_VOICES = 10_000;

/** A claim with so many assertions: half are held documents, each of which credits one of the other half, a report not seen. */
export function pageRecord(assertions: number): InventedRecord {
  const record = emptyRecord(`page-${assertions}`);
  record.claims.push({ key: 'c', text: `A claim of ${assertions} assertions`, lang: 'en' });
  for (let i = 0; i < assertions / 2; i += 1) {
    record.sources.push(outlet(`r${i}`, `Reader ${i} (fictional)`), outlet(`w${i}`, `Wire ${i} (fictional)`));
    record.documents.push(heldDocument(`d${i}`, `r${i}`, `Story ${i}`), placeholder(`p${i}`, `w${i}`));
    record.chains.push({
      claim: 'c',
      readIn: `d${i}`,
      links: [
        { source: `r${i}`, modality: 'CERTAIN' },
        { source: `w${i}`, document: `p${i}`, modality: 'CERTAIN', cue: 'according to' },
      ],
    });
  }
  return record;
}

/**
 * Each rung has two documents, and both credit both of the next: 2 to the power of the rungs chains. Four chains of
 * full length say it: two straight up, two from side to side.
 */
export function ladderRecord(rungs: number): InventedRecord {
  const record = emptyRecord(`ladder-${rungs}`);
  record.claims.push({ key: 'c', text: `A claim up a ladder of ${rungs} rungs`, lang: 'en' });
  const sides: ((rung: number) => number)[] = [
    () => 0,
    () => 1,
    (rung) => rung % 2,
    (rung) => (rung + 1) % 2,
  ];
  for (let rung = 1; rung <= rungs; rung += 1)
    for (const side of [0, 1]) addOutlet(record, `${rung}-${side}`);
  for (const side of sides) {
    addChain(
      record,
      Array.from({ length: rungs }, (_, i) => `${i + 1}-${side(i + 1)}`),
    );
  }
  return record;
}

/** Each document credits the next, and the last the first. */
export function ringRecord(size: number): InventedRecord {
  const record = emptyRecord(`ring-${size}`);
  record.claims.push({ key: 'c', text: `A claim around a ring of ${size}`, lang: 'en' });
  for (let i = 0; i < size; i += 1) addOutlet(record, String(i));
  for (let i = 0; i < size; i += 1) addChain(record, [String(i), String((i + 1) % size)]);
  return record;
}

/** One claim that everybody states by himself, in as many records as it takes. */
export function crowdRecords(voices: number): InventedRecord[] {
  return Array.from({ length: Math.ceil(voices / FILE_OF_VOICES) }, (_, file) => {
    const record = emptyRecord(`crowd-${voices}-${file}`);
    const claim = `crowd-${voices}-0#c`;
    if (file === 0) record.claims.push({ key: 'c', text: `A claim of ${voices} voices`, lang: 'en' });
    const last = Math.min(voices, (file + 1) * FILE_OF_VOICES);
    for (let i = file * FILE_OF_VOICES; i < last; i += 1) {
      addOutlet(record, String(i));
      record.chains.push({ claim, readIn: `d${i}`, links: [{ source: `o${i}`, modality: 'CERTAIN' }] });
    }
    return record;
  });
}

function addOutlet(record: InventedRecord, key: string): void {
  record.sources.push(outlet(`o${key}`, `Outlet ${key} (fictional)`));
  record.documents.push(heldDocument(`d${key}`, `o${key}`, `Story ${key}`));
}

function addChain(record: InventedRecord, keys: readonly string[]): void {
  record.chains.push({
    claim: 'c',
    readIn: `d${keys[0] ?? ''}`,
    links: keys.map((key, i) => ({
      source: `o${key}`,
      document: `d${key}`,
      modality: 'CERTAIN',
      ...(i === 0 ? {} : { cue: 'reports' }),
    })),
  });
}
