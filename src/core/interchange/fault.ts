/** What is wrong with a record: where (JSON path) and by which rule. */
export type JsonPath = readonly (string | number)[];

export interface Fault {
  readonly path: JsonPath;
  readonly rule: string;
  /** Where it is of another kind than a fault in what is described. */
  readonly code?: FaultCode | undefined;
}

export type FaultCode = 'SPAN_MISMATCH' | 'CONFLICT';

export type ReportFault = (path: JsonPath, rule: string, code?: FaultCode) => void;

/** A path as people write it: `$.chains[0].links[1].spans[0].exact`. */
export function printPath(path: JsonPath): string {
  return path.reduce<string>(
    (text, part) => text + (typeof part === 'number' ? `[${String(part)}]` : `.${part}`),
    '$',
  );
}
