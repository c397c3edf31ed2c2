/**
 * Compatible descriptions: "a security official" of one outlet may be the "senior security official" of another, and
 * what two languages say cannot be compared. Two that one outlet describes differently are two to that outlet.
 */
import type { DisjointSets } from './disjoint-sets.ts';
import { descriptionsOf } from './origin.ts';
import type { Origin } from './origin.ts';
import { spanRelated } from './origin-join.ts';
import type { MayJoin } from './origin-join.ts';

/**
 * With more different descriptions than that of one claim all of them count as one: the lower end can then only be too
 * low. Pairs of so many take about a tenth of a second.
 */
const MAX_DESCRIPTIONS = 5_000;

/** Origins that are described alike, so that one stands for all. */
interface Description {
  readonly words: ReadonlySet<string>;
  /** A bit for every word, shared by some: whose bits are not all in another's has a word that the other lacks. */
  readonly bits: number;
  readonly lang: string | null;
  readonly members: DescribedOrigin[];
}

interface DescribedOrigin {
  /** Among the attested origins: one whose source was judged to be one with others has as many descriptions as these. */
  readonly position: number;
  /** Who describes it so. */
  readonly carrierId: string | null;
}

export interface DescriptionJoins {
  /** Other than empty where somebody said that it is independent of another: those are looked at one by one. */
  readonly judgedKey: (origin: Origin) => string;
  /** What is joined by now; `onJoin` joins there. */
  readonly joined: DisjointSets;
  readonly mayJoin: MayJoin;
  readonly onJoin: (a: number, b: number) => void;
}

/** Joins unnamed origins whose descriptions are compatible. */
export function joinCompatibleDescriptions(
  attested: readonly Origin[],
  { judgedKey, joined, mayJoin, onJoin }: DescriptionJoins,
): void {
  const descriptions = toDescriptions(attested, judgedKey);
  for (const { members } of descriptions) spanRelated(members.map(toPosition), mayJoin, onJoin);
  // All members of a description are joined by now: those of one source, or of sources that nobody judged.
  const rootOf = ({ members: [first] }: Description): number => joined.rootOf(first?.position ?? -1);
  if (descriptions.length > MAX_DESCRIPTIONS) {
    joinAll(descriptions, onJoin);
    return;
  }
  /** How many are not joined by now. */
  let apart = new Set(descriptions.map(rootOf)).size;
  const joinTwo = (one: Description, other: Description): void => {
    if (rootOf(one) === rootOf(other)) return;
    const areEqual =
      one.lang === other.lang && one.words.size === other.words.size && isCompatible(one, other);
    const pair = toPairs(one, other).find(
      ([a, b]) => (areEqual || !areOfOneCarrier(a, b)) && mayJoin(a.position, b.position),
    );
    if (pair === undefined) return;
    onJoin(pair[0].position, pair[1].position);
    apart--;
  };
  for (const [i, one] of descriptions.entries()) {
    for (let j = i + 1; j < descriptions.length && apart > 1; j++) {
      const other = descriptions[j];
      if (other !== undefined && isCompatible(one, other)) joinTwo(one, other);
    }
  }
}

function joinAll(descriptions: readonly Description[], onJoin: (a: number, b: number) => void): void {
  const [first, ...others] = descriptions.flatMap(({ members }) => members.slice(0, 1));
  for (const other of others) onJoin(first?.position ?? -1, other.position);
}

const toPosition = ({ position }: DescribedOrigin): number => position;

/** What is judged has a description of its own, so that what was said of a pair touches that pair alone. */
function toDescriptions(
  attested: readonly Origin[],
  judgedKey: DescriptionJoins['judgedKey'],
): Description[] {
  const found = new Map<string, Description>();
  const numberOf = new Map<string, number>();
  const bitOf = (word: string): number => {
    const number = numberOf.get(word) ?? numberOf.size;
    numberOf.set(word, number);
    return 1 << (number % 32);
  };
  attested.forEach((origin, position) => {
    const { type, traits } = origin;
    if (type !== 'ANONYMOUS' && type !== 'UNNAMED_GROUP') return;
    for (const { carrierId, descriptionWords, descriptionLang: lang } of descriptionsOf(traits)) {
      const words = [...new Set(descriptionWords)].sort();
      const key = [judgedKey(origin), lang ?? '', ...words].join('\0');
      const member = { position, carrierId };
      const description = found.get(key);
      if (description === undefined) {
        const bits = words.reduce((all, word) => all | bitOf(word), 0);
        found.set(key, { words: new Set(words), bits, lang, members: [member] });
      } else description.members.push(member);
    }
  });
  return [...found.values()];
}

function isCompatible(one: Description, other: Description): boolean {
  if (one.lang !== null && other.lang !== null && one.lang !== other.lang) return true;
  const [fewer, more] = one.words.size < other.words.size ? [one, other] : [other, one];
  if ((fewer.bits & ~more.bits) !== 0) return false;
  for (const word of fewer.words) if (!more.words.has(word)) return false;
  return true;
}

function areOfOneCarrier(one: DescribedOrigin, other: DescribedOrigin): boolean {
  return one.carrierId !== null && one.carrierId === other.carrierId;
}

/** Members of one with members of the other: of each the first, and the first that another carries. */
function toPairs(one: Description, other: Description): [DescribedOrigin, DescribedOrigin][] {
  const toTwo = ({ members: [first, ...others] }: Description): DescribedOrigin[] => {
    if (first === undefined) return [];
    const next = others.find((member) => !areOfOneCarrier(first, member));
    return next === undefined ? [first] : [first, next];
  };
  return toTwo(one).flatMap((a) => toTwo(other).map((b): [DescribedOrigin, DescribedOrigin] => [a, b]));
}
