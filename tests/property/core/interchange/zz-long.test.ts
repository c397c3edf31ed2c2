/** What is written of a graph makes that graph again, whatever the records it came from looked like. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { printRecord } from '../../../../src/core/interchange/write-record.ts';
import { recordSchema } from '../../../../src/ingestion/record.schema.ts';
import { arbitraryRecords } from './arbitrary-records.ts';
import { acceptable, graphOf, recordsOf } from './round-trip.ts';

it('records written of a graph make the same graph: ids, digests, statuses, notes and spans', () => {
  fc.assert(
    fc.property(arbitraryRecords, (drawn) => {
      const graph = graphOf(acceptable(drawn));
      const { records, unreached } = recordsOf(graph);
      expect(unreached).toEqual([]);
      expect(graphOf(records)).toEqual(graph);
    }),
    { numRuns: 4000 },
  );
});

it('a record reads the same after it was printed', () => {
  fc.assert(
    fc.property(arbitraryRecords, (drawn) => {
      for (const record of recordsOf(graphOf(acceptable(drawn))).records) {
        expect(recordSchema.parse(JSON.parse(printRecord(record)))).toEqual(record);
      }
    }),
    { numRuns: 50 },
  );
});
