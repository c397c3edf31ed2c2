/** A profile in figures with what each counts, and as the bars of its plot. */
import type { SourcePageQuery } from '../generated.ts';
import type { BarFigures } from '../plots/bar-figures.ts';

export type Source = NonNullable<SourcePageQuery['source']>;
export type Profile = Source['profile'];

export interface ProfileFigure {
  readonly name: string;
  readonly claims: number;
  /** What is counted. */
  readonly meaning: string;
}

export function profileFigures(profile: Profile): readonly ProfileFigure[] {
  const { claims, ownVoice, relayed, anonymous, unspecified, firstHand, soleOrigin, contradicted } = profile;
  return [
    { name: 'claims', claims, meaning: 'all that it states, in whatever stance' },
    { name: 'in its own voice', claims: ownVoice, meaning: 'some statement of it credits nobody' },
    { name: 'relayed', claims: relayed, meaning: 'taken from an outlet or a person' },
    { name: 'from anonymous sources', claims: anonymous, meaning: 'or from unnamed groups' },
    { name: 'from nobody in particular', claims: unspecified, meaning: '“reportedly”' },
    { name: 'first hand', claims: firstHand, meaning: 'seen or on record, in a document that we hold' },
    { name: 'sole origin', claims: soleOrigin, meaning: 'no other class of attested origins has them' },
    {
      name: 'contradicted',
      claims: contradicted,
      meaning: 'another source denies them, or states what cannot be so too',
    },
  ];
}

/** Bars of what a source takes from others; what those have from unnamed sources alone is set apart. */
export function relianceBars({ relies }: Profile): BarFigures {
  return {
    unit: 'claims',
    rows: relies.map(({ source, share }) => ({ label: source.name, detail: `(${percent(share)})` })),
    series: [
      {
        name: 'somebody is named',
        style: { ink: 'cool', fill: 'solid' },
        values: relies.map(({ claims, onlyAnonymous }) => claims - onlyAnonymous),
      },
      {
        name: 'from unnamed sources alone',
        style: { ink: 'mark', fill: 'rising' },
        values: relies.map(({ onlyAnonymous }) => onlyAnonymous),
      },
    ],
  };
}

/** How much of what a source states hangs on unnamed sources, straight or through the hand before; null without claims. */
export function unnamedShare({ claims, anonymous, unspecified, relies }: Profile): string | null {
  if (claims === 0) return null;
  const straight =
    anonymous + unspecified === 0
      ? `None of its ${counted(claims, 'claim')} is taken from unnamed sources straight.`
      : `Of its ${counted(claims, 'claim')}, it takes ${part(anonymous, claims)} from anonymous sources or unnamed groups, and ${part(unspecified, claims)} from nobody in particular.`;
  const hands = relies.filter(({ onlyAnonymous }) => onlyAnonymous > 0).length;
  if (hands === 0) return straight;
  return `${straight} Of those that it relays, ${counted(hands, 'source')} had some from unnamed sources alone.`;
}

function part(some: number, all: number): string {
  return `${some.toLocaleString('en')} (${percent(some / all)})`;
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}

function counted(count: number, thing: string): string {
  return `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`;
}
