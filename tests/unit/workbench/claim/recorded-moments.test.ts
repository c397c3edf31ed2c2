import { expect, it } from '@jest/globals';
import { toRecordedMoments } from '../../../../src/workbench/claim/recorded-moments.ts';

it('each moment at which a voice or a hand-off was recorded stands once, the earliest first', () => {
  const at = (recordedAt: string) => ({ recordedAt });
  const moments = toRecordedMoments({
    voices: [{ assertion: at('2025-03-01T00:00:00.000Z') }, { assertion: at('2025-02-01T00:00:00.000Z') }],
    handOffs: [{ readings: [at('2025-02-01T00:00:00.000Z'), at('2025-02-01T00:00:00.001Z')] }],
  });
  expect(moments).toEqual([
    '2025-02-01T00:00:00.000Z',
    '2025-02-01T00:00:00.001Z',
    '2025-03-01T00:00:00.000Z',
  ]);
  expect(toRecordedMoments({ voices: [], handOffs: [] })).toEqual([]);
});
