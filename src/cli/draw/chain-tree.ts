/** Chains as a tree, nearest the reader first: chains that begin with the same voices share their branch. */
import type { TracedChain } from '../answers/trace-answer.ts';
import type { Voice } from '../answers/voice.ts';

/** A trail that ends at a branch. */
export interface TrailEnd {
  readonly type: string;
  /** Null where it is a chain of the very claim that was asked for. */
  readonly otherClaim: string | null;
}

export interface Branch {
  readonly voice: Voice;
  readonly stance: string;
  /** The words by which the branch above credits it, each once. */
  readonly cues: readonly string[];
  readonly ends: readonly TrailEnd[];
  readonly branches: readonly Branch[];
}

interface GrowingBranch extends Branch {
  readonly cues: string[];
  readonly ends: TrailEnd[];
  readonly branches: GrowingBranch[];
}

/** The tree's first branches, in the order of the chains. Voices are one by source, document and stance. */
export function toChainTree(chains: readonly TracedChain[], claimId: string): readonly Branch[] {
  const roots: GrowingBranch[] = [];
  for (const chain of chains) {
    const endsAt = findEnd(chain);
    let branches = roots;
    for (const [index, link] of chain.links.entries()) {
      const branch = growBranch(branches, link);
      const cues = chain.hops[index - 1]?.readings.flatMap(({ cue }) => cue ?? []) ?? [];
      addNew(branch.cues, cues, (one) => one);
      if (index === endsAt) {
        const otherClaim = link.claim.id === claimId ? null : link.claim.text;
        addNew(branch.ends, [{ type: chain.ending, otherClaim }], keyOfEnd);
      }
      branches = branch.branches;
    }
  }
  return roots;
}

/** Where the trail ends: links may run on behind it, to nobody in particular. */
function findEnd({ links, origin }: TracedChain): number {
  const found = links.findIndex(({ id }) => id === origin?.id);
  return found === -1 ? links.length - 1 : found;
}

function growBranch(branches: GrowingBranch[], { stance, ...voice }: TracedChain['links'][number]) {
  const key = keyOfVoice(voice, stance);
  const known = branches.find((branch) => keyOfVoice(branch.voice, branch.stance) === key);
  if (known !== undefined) return known;
  const fresh: GrowingBranch = { voice, stance, cues: [], ends: [], branches: [] };
  branches.push(fresh);
  return fresh;
}

function keyOfVoice({ source, document }: Voice, stance: string): string {
  return [source.id, document?.id, stance].join('\0');
}

function keyOfEnd({ type, otherClaim }: TrailEnd): string {
  return `${type}\0${otherClaim ?? ''}`;
}

function addNew<T>(known: T[], more: readonly T[], keyOf: (one: T) => string): void {
  for (const one of more) {
    if (!known.some((other) => keyOf(other) === keyOf(one))) known.push(one);
  }
}
