import { describe, expect, it } from '@jest/globals';
import { gradeBars, monthBars, originBars, relayedBars } from '../../../../src/workbench/desk/desk-plots.ts';
import type { Overview } from '../../../../src/workbench/desk/desk-plots.ts';
import { totalsOf } from '../../../../src/workbench/plots/bar-figures.ts';

const words = ['confirmed', 'probable', 'possible', 'doubtful', 'improbable', 'unjudged'];
const grades = (...counts: readonly number[]) =>
  counts.map((estimated, index) => ({ grade: index + 1, estimated }));

const overview: Overview = {
  sources: 4,
  outlets: 2,
  documents: 3,
  locatedDocuments: 1,
  claims: 7,
  assertions: 9,
  attributions: 5,
  suggestions: 0,
  claimsByMonth: [
    { month: '2025', claims: 2, grades: grades(0, 0, 1, 0, 0, 1) },
    { month: '2025-02', claims: 5, grades: grades(1, 0, 0, 0, 0, 4) },
  ],
  gradeCounts: grades(1, 0, 1, 0, 0, 5),
  originTypeCounts: [
    { type: 'NAMED', claims: 6 },
    { type: 'OPEN_CHAIN', claims: 1 },
  ],
  topRelayed: [{ source: { id: 's1', type: 'OUTLET', name: 'بغداد اليوم' }, claims: 1_200, relayedBy: 3 }],
};

const type = (label: string, isAttested: boolean) => ({ label, isAttested });
const types = {
  FIRST_HAND: type('first hand', true),
  NAMED: type('named', true),
  ANONYMOUS: type('anonymous', true),
  UNNAMED_GROUP: type('group', true),
  OPEN_CHAIN: type('open', false),
  UNATTRIBUTED: type('names none', false),
  UNIDENTIFIED: type('nobody', false),
  CIRCULAR: type('circular', false),
};

describe('the plots of the desk', () => {
  it('show each grade with its number and its words, also where no claim has it', () => {
    const bars = gradeBars(overview, words);
    expect(bars.rows.map(({ label }) => label)).toEqual([
      '1 confirmed',
      '2 probable',
      '3 possible',
      '4 doubtful',
      '5 improbable',
      '6 unjudged',
    ]);
    expect(totalsOf(bars)).toEqual([1, 0, 1, 0, 0, 5]);
  });

  it('find a grade by its number, in whatever order the grades come', () => {
    const turned = { ...overview, gradeCounts: [...overview.gradeCounts].reverse() };
    expect(gradeBars(turned, words)).toEqual(gradeBars(overview, words));
  });

  it('stack the grades of a month up to all its claims', () => {
    const bars = monthBars(overview, words);
    expect(bars.rows.map(({ label }) => label)).toEqual(['2025', '2025-02']);
    expect(totalsOf(bars)).toEqual(overview.claimsByMonth.map(({ claims }) => claims));
    expect(bars.series.map(({ name }) => name)).toContain('6 unjudged');
  });

  it('tell no two grades by their colour alone', () => {
    const looks = monthBars(overview, words).series.map(({ style }) => JSON.stringify(style));
    expect(new Set(looks).size).toBe(6);
  });

  it('fill the types of origins that are attested otherwise than those that are not', () => {
    const [series] = originBars(overview, types).series;
    expect(series?.style).toEqual([
      { ink: 'cool', fill: 'solid' },
      { ink: 'mark', fill: 'rising' },
    ]);
  });

  it('say by how many sources a claim is taken', () => {
    expect(relayedBars(overview).rows).toEqual([{ label: 'بغداد اليوم', detail: 'by 3' }]);
  });
});
