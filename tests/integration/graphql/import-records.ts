/** Records that a test makes up, brought in as any other. */
import { findRecordPaths, openServices } from '../../../src/open-services.ts';
import { makeRecordFolder } from '../../support/record-folder.ts';
import { silentLog, testConnection } from '../../support/test-graph.ts';

/** Imports records together; throws where they are refused. */
export async function importRecords(...records: readonly object[]): Promise<void> {
  const services = openServices(testConnection(), silentLog);
  const folder = await makeRecordFolder();
  try {
    for (const [n, record] of records.entries()) await folder.write(`${n}.record.json`, record);
    const paths = await findRecordPaths([folder.path]);
    const report = await services.ingestion.importFiles({ paths, by: 'local' });
    if (report.outcome !== 'written') throw new Error(`the records were refused: ${JSON.stringify(report)}`);
  } finally {
    await folder.remove();
    await services.close();
  }
}

export interface Hop {
  readonly source: string;
  readonly document: string;
}

export interface InventedRecord {
  readonly namespace: string;
  readonly outlets: readonly string[];
  /** Every document's publisher. */
  readonly documents: Readonly<Record<string, string>>;
  /** Documents that nobody holds. */
  readonly placeholders?: ReadonlySet<string>;
  /** Of claim `c`, each read in its first document. */
  readonly chains: readonly (readonly Hop[])[];
}

/** A record of one claim, `c`, that invented outlets pass on. */
export function inventedRecord({
  namespace,
  outlets,
  documents,
  placeholders,
  chains,
}: InventedRecord): object {
  return {
    format: 'hearsay-record/1',
    namespace,
    sources: outlets.map((key) => ({
      key,
      type: 'OUTLET',
      names: [{ value: `The ${key} (fictional)`, lang: 'en' }],
    })),
    documents: Object.entries(documents).map(([key, publisher]) =>
      placeholders?.has(key) === true
        ? { key, publisher, located: false }
        : {
            key,
            publisher,
            title: `Story ${key}`,
            text: { sha256: textHash(namespace, key), characters: 100 },
          },
    ),
    claims: [{ key: 'c', text: `The tide of ${namespace} was late`, lang: 'en' }],
    chains: chains.map((hops) => ({
      claim: 'c',
      readIn: hops[0]?.document,
      links: hops.map(({ source, document }, n) => ({
        source,
        document,
        modality: 'CERTAIN',
        ...(n === 0 ? {} : { cue: 'according to' }),
      })),
    })),
  };
}

/** 64 hexadecimal digits, other ones for each document: what a hash would be, were there a text. */
const textHash = (namespace: string, key: string): string =>
  Buffer.from(`${key}/${namespace}`).toString('hex').padEnd(64, '0').slice(0, 64);
