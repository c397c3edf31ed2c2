import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../../../src/workbench/shell/settings.ts';

const kept = (text: string | null) => () => ({ getItem: () => text }) as unknown as Storage;
const atFirst = { theme: 'system', lang: null };

describe('what a reader chose', () => {
  it('is read as it was kept', () => {
    expect(readSettings(kept('{"theme":"dark","lang":"ckb"}'))).toEqual({ theme: 'dark', lang: 'ckb' });
  });

  it.each([null, '', 'null', '[]', '{"theme":"pink","lang":"<b>"}', '{"theme":1,"lang":{}}'])(
    'is as at first where %j is kept',
    (text) => {
      expect(readSettings(kept(text))).toEqual(atFirst);
    },
  );

  it('is as at first where the browser refuses its storage', () => {
    expect(
      readSettings(() => {
        throw new Error('storage is blocked');
      }),
    ).toEqual(atFirst);
  });
});
