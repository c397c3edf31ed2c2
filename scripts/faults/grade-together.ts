/**
 * Many clients grade the same few things at once, each naming the grade that it saw. Every grade that was acknowledged
 * must be in the one chain of its thing, at whose head one stands: else an update was lost.
 */
import { seededNumbers } from '../crosscheck/seeded-numbers.ts';
import type { SeededNumbers } from '../crosscheck/seeded-numbers.ts';
import type { Address } from './address.ts';
import { giveGrade, gradable } from './grading.ts';
import { openLookBehind, standingOf } from './look-behind.ts';
import type { LookBehind } from './look-behind.ts';
import { startServed } from './served-process.ts';

export interface GradedTogether {
  readonly clients: number;
  readonly things: number;
  readonly acknowledged: number;
  /** Refused since somebody else had been quicker; asked again with what stands now. */
  readonly conflicts: number;
  /** Answers that are neither: a deadlock that reached a client would be among them. */
  readonly unanswered: readonly string[];
  /** Acknowledged, and in no chain of their thing. */
  readonly lost: number;
  /** Things at which not exactly one grade stands, or of which a grade was superseded twice. */
  readonly forked: number;
}

export interface TogetherOptions {
  readonly address: Address;
  readonly seed: number;
  readonly clients: number;
  /** Acknowledged grades of each client. */
  readonly grades: number;
  readonly things: number;
}

interface Tally {
  readonly acknowledged: { readonly of: string; readonly id: string }[];
  readonly unanswered: string[];
  conflicts: number;
}

/** The examples must have been imported. */
export async function gradeTogether(options: TogetherOptions): Promise<GradedTogether> {
  const { address, seed, clients } = options;
  const served = await startServed(address);
  const look = openLookBehind(address);
  try {
    const things = (await gradable(served.url)).slice(0, options.things);
    const tally: Tally = { acknowledged: [], unanswered: [], conflicts: 0 };
    const numbers = seededNumbers(seed);
    const working = Array.from({ length: clients }, (_, client) =>
      gradeAsClient(
        { url: served.url, things, numbers, look, name: `together ${String(seed)}/${String(client)}` },
        options.grades,
        tally,
      ),
    );
    await Promise.all(working);
    const chains = await chainsOf(look, things);
    return {
      clients,
      things: things.length,
      acknowledged: tally.acknowledged.length,
      conflicts: tally.conflicts,
      unanswered: tally.unanswered,
      lost: tally.acknowledged.filter(({ of, id }) => chains.get(of)?.chain.has(id) !== true).length,
      forked: [...chains.values()].filter(({ standing, isForked }) => standing !== 1 || isForked).length,
    };
  } finally {
    await look.close();
    await served.kill();
  }
}

interface Client {
  readonly url: string;
  readonly things: readonly string[];
  readonly numbers: SeededNumbers;
  readonly look: LookBehind;
  readonly name: string;
}

async function gradeAsClient(
  { url, things, numbers, look, name }: Client,
  grades: number,
  tally: Tally,
): Promise<void> {
  for (let n = 0; n < grades; n += 1) {
    const of = things[numbers.below(things.length)] ?? '';
    for (let turn = 0; ; turn += 1) {
      const reason = `${name}/${String(n)}/${String(turn)}`;
      const supersedes = (await standingOf(look, [of])).get(of) ?? null;
      const answer = await giveGrade(url, { of, reason, supersedes, idempotencyKey: null });
      if (answer.outcome === 'made') {
        tally.acknowledged.push({ of, id: answer.id });
        break;
      }
      if (answer.outcome === 'refused' && answer.code === 'CONFLICT') tally.conflicts += 1;
      else tally.unanswered.push(answer.outcome === 'refused' ? answer.code : answer.why);
    }
  }
}

interface Chain {
  readonly chain: ReadonlySet<string>;
  readonly standing: number;
  readonly isForked: boolean;
}

/** From what stands down along what it superseded. */
async function chainsOf(
  { rows }: LookBehind,
  things: readonly string[],
): Promise<ReadonlyMap<string, Chain>> {
  const query = `
    UNWIND $things AS of
    MATCH (j:Judgement)-[:OF]->(:Claim|Source {id: of})
    OPTIONAL MATCH (j)-[:SUPERSEDES]->(earlier)
    RETURN of, j.id AS id, earlier.id AS earlier`;
  const found = await rows(query, { things });
  return new Map(
    things.map((of) => {
      const grades = found.filter((row) => row['of'] === of);
      const earlierOf = new Map(grades.map(({ id, earlier }) => [String(id), earlier]));
      const superseded = grades.flatMap(({ earlier }) => (typeof earlier === 'string' ? [earlier] : []));
      const heads = [...earlierOf.keys()].filter((id) => !superseded.includes(id));
      const chain = new Set<string>();
      let at: unknown = heads[0];
      while (typeof at === 'string' && !chain.has(at)) {
        chain.add(at);
        at = earlierOf.get(at);
      }
      return [of, { chain, standing: heads.length, isForked: new Set(superseded).size < superseded.length }];
    }),
  );
}
