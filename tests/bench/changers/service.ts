/** The chain by `recordChains`: checked, in the ledger and the log, and found by what is computed from it. */
import { openServices } from '../../../src/open-services.ts';
import type { DatabaseAddress } from '../../../src/open-services.ts';
import { createLogger } from '../../../src/ops/logger.ts';
import { cues, namespace, voices, wordsOf } from './changer.ts';
import type { Changer } from './changer.ts';

/** Opens the service on a database that has the voices. */
export function openServiceChanger(address: DatabaseAddress, run: string): Changer {
  const services = openServices(address, createLogger({ level: 'silent' }));
  const { chains } = services.createContext();
  return {
    record: async (n) => {
      const input = {
        readIn: { new: { title: wordsOf(n), publisher: { key: `${namespace}#paper` } } },
        chains: [
          {
            claim: { new: { text: wordsOf(n), lang: 'en' } },
            links: voices.map((voice, index) => ({
              source: { key: `${namespace}#${voice}` },
              modality: 'CERTAIN',
              cue: cues[index],
            })),
          },
        ],
      };
      const idempotencyKey = `${run}/${String(n)}`;
      await chains.recordChains(input, { by: 'bench', idempotencyKey, input: ['recordChains', input] });
    },
    close: services.close,
  };
}
