/**
 * One hash over a whole graph, whatever the order in which it is read: the sum of the hashes of its parts modulo
 * 2^256 (an incremental multiset hash: Clarke, Devadas, van Dijk, Gassend and Suh 2003).
 */
import { createHash } from 'node:crypto';

const MODULUS = 1n << 256n;

export interface GraphHash {
  readonly add: (part: readonly string[]) => void;
  /** 64 hexadecimal digits. */
  readonly read: () => string;
}

/** Creates the hash of nothing. */
export function createGraphHash(): GraphHash {
  let sum = 0n;
  return {
    add: (part) => {
      const digest = createHash('sha256').update(JSON.stringify(part)).digest('hex');
      sum = (sum + BigInt(`0x${digest}`)) % MODULUS;
    },
    read: () => sum.toString(16).padStart(64, '0'),
  };
}
