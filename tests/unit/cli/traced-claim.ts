/** A traced claim of invented voices: tests say what matters, the rest is empty. */
import type { CircularGroup } from '../../../src/cli/answers/circular-group.ts';
import type { TracedChain, TracedClaim } from '../../../src/cli/answers/trace-answer.ts';
import type { Voice } from '../../../src/cli/answers/voice.ts';

export type Link = TracedChain['links'][number];

const CLAIM = { id: 'claim_asked', text: 'The quay was closed' };

/** A voice by its name: a person without `title`, a placeholder with `title: null`. */
export function makeVoice(name: string, title?: string | null): Voice {
  const document =
    title === undefined
      ? null
      : { id: `document of ${name}`, title, located: title !== null, publishedAt: null };
  return { id: `assertion of ${name}`, source: { id: `source ${name}`, name }, document };
}

export function makeLink(name: string, title?: string | null, more: Partial<Link> = {}): Link {
  return { ...makeVoice(name, title), stance: 'AFFIRMS', claim: CLAIM, ...more };
}

/** Links nearest the reader first; `cues` one for each hand-off. It ends at its last link. */
export function makeChain(links: readonly Link[], cues: readonly string[], ending = 'NAMED'): TracedChain {
  const origin = ending === 'CIRCULAR' ? null : { id: links.at(-1)?.id ?? '' };
  const hops = links.slice(1).map((_, index) => ({ readings: [{ cue: cues[index] ?? null }] }));
  return { ending, relays: hops.length, fidelity: 1, origin, links: [...links], hops };
}

/** A claim with these chains, and nothing else known of it. */
export function makeClaim(nodes: TracedChain[], more: Partial<TracedClaim> = {}): TracedClaim {
  const side = { lower: 0, upper: 0, unidentified: 0, classes: [], joins: [] };
  return {
    ...CLAIM,
    keys: ['test-tide#c1'],
    chains: { total: String(nodes.length), totalIsLowerBound: false, nodes },
    origins: { ...side, disjointChains: 0, chokepoints: [], circular: [] },
    against: side,
    credibility: {
      expected: 0.5,
      expectedLow: 0.5,
      expectedHigh: 0.5,
      estimatedGrade: 6,
      word: null,
      confidence: 'LOW',
      method: 'hearsay-evidence/1',
      contributions: [],
      rejected: [],
    },
    ...more,
  };
}

/** A group whose sources credit each other as `credits` says, each in a document of its own. */
export function makeGroup(
  credits: Readonly<Record<string, readonly string[]>>,
  more: Partial<CircularGroup> = {},
): CircularGroup {
  const sources = Object.keys(credits).map((name) => ({ id: name, name }));
  return {
    sources,
    claims: [CLAIM],
    documents: Object.entries(credits).map(([name, credited]) => ({
      id: `document of ${name}`,
      title: `Story of ${name}`,
      publishedAt: null,
      publisher: { name },
      assertions: {
        edges: [
          {
            node: {
              source: { id: name },
              claim: { id: CLAIM.id },
              attributedTo: credited.map((id) => ({ to: { source: { id } } })),
            },
          },
        ],
      },
    })),
    anchored: false,
    impossibleDates: false,
    ...more,
  };
}
