import { describe, expect, it } from '@jest/globals';
import { totalsOf } from '../../../../src/workbench/plots/bar-figures.ts';
import {
  profileFigures,
  relianceBars,
  unnamedShare,
} from '../../../../src/workbench/source/profile-figures.ts';
import type { Profile } from '../../../../src/workbench/source/profile-figures.ts';

const reliance = (name: string, claims: number, onlyAnonymous: number) => ({
  source: { id: name, type: 'OUTLET' as const, name },
  claims,
  share: claims / 20,
  onlyAnonymous,
});

const profile: Profile = {
  claims: 20,
  ownVoice: 4,
  relayed: 11,
  anonymous: 1,
  unspecified: 3,
  firstHand: 0,
  soleOrigin: 2,
  contradicted: 5,
  relayOnly: false,
  relies: [reliance('Istiqlal', 4, 2), reliance('Baghdad Today', 3, 0)],
};

describe('a profile in figures', () => {
  it('has each number of it once, with what it counts', () => {
    const figures = profileFigures(profile);
    expect(figures.map(({ claims }) => claims)).toEqual([20, 4, 11, 1, 3, 0, 2, 5]);
    expect(new Set(figures.map(({ meaning }) => meaning)).size).toBe(8);
  });

  it('sets apart what others have from unnamed sources alone, and counts no claim twice', () => {
    const bars = relianceBars(profile);
    expect(bars.series.map(({ values }) => values)).toEqual([
      [2, 3],
      [2, 0],
    ]);
    expect(totalsOf(bars)).toEqual([4, 3]);
    expect(bars.rows).toEqual([
      { label: 'Istiqlal', detail: '(20 %)' },
      { label: 'Baghdad Today', detail: '(15 %)' },
    ]);
  });
});

describe('what is said of unnamed sources', () => {
  it('tells what is taken from them straight, and what comes through another hand', () => {
    expect(unnamedShare(profile)).toBe(
      'Of its 20 claims, it takes 1 (5 %) from anonymous sources or unnamed groups, and 3 (15 %) from nobody in ' +
        'particular. Of those that it relays, 1 source had some from unnamed sources alone.',
    );
  });

  it('tells where there are none, and nothing where there are no claims', () => {
    const named = { ...profile, claims: 1, anonymous: 0, unspecified: 0, relies: [] };
    expect(unnamedShare(named)).toBe('None of its 1 claim is taken from unnamed sources straight.');
    expect(unnamedShare({ ...named, claims: 0 })).toBeNull();
  });
});
