/** Records as the benchmarks write them: invented outlets (fictional), no texts, only what the format asks for. */

export interface InventedLink {
  readonly source: string;
  readonly document?: string;
  readonly modality: 'CERTAIN';
  readonly cue?: string;
  readonly spans?: readonly { readonly role: string; readonly start: number; readonly end: number }[];
}

export interface InventedRecord {
  readonly format: 'hearsay-record/1';
  readonly namespace: string;
  readonly sources: Record<string, unknown>[];
  readonly documents: Record<string, unknown>[];
  readonly claims: Record<string, unknown>[];
  readonly chains: { readonly claim: string; readonly readIn: string; readonly links: InventedLink[] }[];
}

export function emptyRecord(namespace: string): InventedRecord {
  return { format: 'hearsay-record/1', namespace, sources: [], documents: [], claims: [], chains: [] };
}

export function outlet(key: string, name: string): Record<string, unknown> {
  return { key, type: 'OUTLET', outletKind: 'NEWSPAPER', names: [{ value: name, lang: 'en' }] };
}

export function heldDocument(key: string, publisher: string, title: string): Record<string, unknown> {
  return { key, publisher, title, lang: 'en', publishedAt: '2025-03-01' };
}

export function placeholder(key: string, publisher: string): Record<string, unknown> {
  return { key, publisher, kind: 'REPORT', located: false };
}
