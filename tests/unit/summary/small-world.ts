/** A world of claims in memory: its statements answer as cypher/summary does, and its analysis is a sum that shows whatever is missing. */
import type { SummaryFigures } from '../../../src/core/model/claim-summary.ts';
import { createSummaryStore } from '../../../src/summary/summary.store.ts';
import type { SummaryStore } from '../../../src/summary/summary.store.ts';
import { createFakeGraph } from '../../support/fake-graph.ts';

export type Kind = 'SAME_AS' | 'ENTAILS' | 'CONTRADICTS';

interface KeptSummary {
  readonly claimId: string;
  readonly version: number;
  readonly rules: number;
  readonly upper: number;
}

export interface SmallWorld {
  readonly store: SummaryStore;
  readonly analyse: (claimIds: readonly string[]) => Promise<ReadonlyMap<string, SummaryFigures>>;
  /** Somebody more states the claim, which is made if it was not there. */
  readonly state: (claimId: string) => void;
  /** Relates two claims, or takes that back. */
  readonly toggle: (kind: Kind, fromId: string, toId: string) => void;
  /** The statement that comes after so many more is not answered any more, as if the process were gone. */
  readonly killAfter: (statements: number) => void;
  readonly live: () => void;
  /** Done at each analysis, after it looked: what a write does that comes at a bad time. */
  readonly meanwhile: (write: () => void) => void;
  readonly forgetRules: (rules: number) => void;
  readonly fresh: () => Readonly<Record<string, number>>;
  readonly kept: () => Readonly<Record<string, number>>;
  readonly analysed: () => number;
}

interface Memory {
  revision: number;
  state: { through: number | null; rules: number; begun: number | null; since: string | null } | null;
  readonly claims: Map<string, { version: number; voices: number }>;
  readonly relations: Set<string>;
  readonly summaries: Map<string, KeptSummary>;
}

/** Creates a world without claims. */
export function createSmallWorld(): SmallWorld {
  const memory: Memory = {
    revision: 0,
    state: null,
    claims: new Map(),
    relations: new Set(),
    summaries: new Map(),
  };
  let left = Infinity;
  let analysed = 0;
  let write: () => void = () => undefined;
  const graph = createFakeGraph(answersOf(memory), () => {
    if (left <= 0) throw new Error('the process was killed');
    left -= 1;
  });
  const raise = (...claimIds: readonly string[]): void => {
    memory.revision += 1;
    for (const claimId of claimIds) {
      const { voices = 0 } = memory.claims.get(claimId) ?? {};
      memory.claims.set(claimId, { voices, version: memory.revision });
    }
  };
  return {
    store: createSummaryStore(graph),
    analyse: (claimIds) => {
      analysed += claimIds.length;
      const figures = new Map(claimIds.map((id) => [id, figuresOf(scopeSum(memory, id))]));
      write();
      return Promise.resolve(figures);
    },
    state: (claimId) => {
      raise(claimId);
      const { voices, version } = memory.claims.get(claimId) ?? { voices: 0, version: 0 };
      memory.claims.set(claimId, { voices: voices + 1, version });
    },
    toggle: (kind, fromId, toId) => {
      const relation = [kind, fromId, toId].join(' ');
      if (!memory.relations.delete(relation)) memory.relations.add(relation);
      raise(fromId, toId);
    },
    killAfter: (statements) => {
      left = statements;
    },
    live: () => {
      left = Infinity;
    },
    meanwhile: (then) => {
      write = then;
    },
    forgetRules: (rules) => {
      if (memory.state !== null) memory.state.rules = rules;
      for (const [id, summary] of memory.summaries)
        memory.summaries.set(id, { ...summary, rules, upper: -1 });
    },
    fresh: () => Object.fromEntries([...memory.claims.keys()].sort().map((id) => [id, scopeSum(memory, id)])),
    kept: () =>
      Object.fromEntries([...memory.summaries.values()].map((s) => [s.claimId, s.upper] as const).sort()),
    analysed: () => analysed,
  };
}

/** The voices of a claim and of what it is analysed with, a million for each against it. */
function scopeSum({ claims, relations }: Memory, claimId: string): number {
  const all = [...relations].map((relation) => relation.split(' ') as [Kind, string, string]);
  const near = (of: string, kinds: readonly Kind[]): string[] =>
    all.flatMap(([kind, from, to]) => {
      if (!kinds.includes(kind)) return [];
      if (to === of) return [from];
      return from === of && kind !== 'ENTAILS' ? [to] : [];
    });
  const closure = (start: readonly string[], kinds: readonly Kind[]): Set<string> => {
    const found = new Set(start);
    for (const id of found) for (const next of near(id, kinds)) found.add(next);
    return found;
  };
  const sum = (ids: Iterable<string>): number =>
    [...ids].reduce((total, id) => total + (claims.get(id)?.voices ?? 0), 0);
  const same = closure([claimId], ['SAME_AS']);
  const against = closure(
    [...same].flatMap((id) => near(id, ['CONTRADICTS'])),
    ['SAME_AS'],
  );
  return sum(closure([claimId], ['SAME_AS', 'ENTAILS'])) + 1e6 * sum(against);
}

function figuresOf(upper: number): SummaryFigures {
  return {
    ...{ ownLower: 0, ownUpper: 0, ownUnidentified: 0, ownAttested: 0, ownBestType: null, ownOnlyType: null },
    ...{ soleOriginIds: [], circularGroups: 0, isDisputed: false, lower: 0, unidentified: 0 },
    ...{ grade: 6, expected: 0.5, isCut: false },
    upper,
  };
}

function answersOf(memory: Memory): Parameters<typeof createFakeGraph>[0] {
  const due = (rules: number, begun: number): string[] =>
    [...memory.claims.keys()].sort().filter((id) => {
      const kept = memory.summaries.get(id);
      return kept === undefined || kept.rules < rules || kept.version < begun;
    });
  return {
    'summary/standing': () => [
      {
        through: null,
        rules: null,
        begun: null,
        since: null,
        ...memory.state,
        revision: memory.revision,
        cut: 0,
      },
    ],
    'summary/touched-claims': ({ through }: { through: number }) =>
      [...memory.claims].flatMap(([claimId, { version }]) =>
        version > through ? [{ claimId, version }] : [],
      ),
    'summary/dependent-claims': ({ claimIds }: { claimIds: readonly string[] }) =>
      [...memory.relations].flatMap((relation) => {
        const [kind = '', from = '', to = ''] = relation.split(' ');
        const ways =
          kind === 'ENTAILS'
            ? [[from, to]]
            : [
                [from, to],
                [to, from],
              ];
        return ways.flatMap(([claimId = '', dependentId = '']) =>
          claimIds.includes(claimId) ? [{ claimId, dependentId, isOpposed: kind === 'CONTRADICTS' }] : [],
        );
      }),
    'summary/summaries-by-claim-ids': ({ claimIds }: { claimIds: readonly string[] }) =>
      claimIds.flatMap((id) => {
        const kept = memory.summaries.get(id);
        return kept === undefined ? [] : [{ ...figuresOf(kept.upper), ...kept }];
      }),
    'summary/claims-due': ({ rules, begun }: { rules: number; begun: number }) =>
      due(rules, begun).map((claimId) => ({ claimId })),
    'summary/count-claims-due': ({ rules, begun }: { rules: number; begun: number }) => [
      { claims: memory.claims.size, done: memory.claims.size - due(rules, begun).length },
    ],
    ...writesOf(memory),
  };
}

function writesOf(memory: Memory): Parameters<typeof createFakeGraph>[0] {
  return {
    'summary/keep-summaries': ({
      rows,
      rules,
      version,
    }: {
      rows: KeptSummary[];
      rules: number;
      version: number;
    }) => {
      for (const { claimId, upper } of rows) {
        const kept = memory.summaries.get(claimId);
        const isNewer =
          kept === undefined || kept.rules < rules || (kept.rules === rules && kept.version < version);
        if (isNewer) memory.summaries.set(claimId, { claimId, upper, rules, version });
      }
      return [];
    },
    'summary/begin-rebuild': ({ rules }: { rules: number }) => {
      if ((memory.state?.rules ?? 0) < rules)
        memory.state = { through: null, rules, begun: memory.revision, since: null };
      return [];
    },
    'summary/begin-rebuild-of-all': ({ rules }: { rules: number }) => {
      memory.revision += 1;
      memory.state = { through: null, rules, since: null, ...memory.state, begun: memory.revision };
      return [];
    },
    'summary/end-rebuild': ({ rules, begun }: { rules: number; begun: number }) => {
      const { state } = memory;
      if (state?.rules === rules && state.begun === begun)
        memory.state = { ...state, begun: null, through: Math.max(begun, state.through ?? 0) };
      return [];
    },
    'summary/end-catch-up': ({
      rules,
      through,
      since,
    }: {
      rules: number;
      through: number;
      since: string;
    }) => {
      const { state } = memory;
      if (state?.rules === rules && state.through !== null && state.through <= through)
        memory.state = { ...state, through, since };
      return [];
    },
  };
}
