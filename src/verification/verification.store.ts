/** The whole graph, streamed, for verification. */
import { groupRows } from '../core/model/page.ts';
import type { Name } from '../core/model/source.ts';
import type { Graph } from '../graph/graph.ts';
import { rules } from './rules.statements.ts';
import {
  allNodes,
  allRelationships,
  heldTexts,
  sourceCarriers,
  sourceLabels,
} from './verification.statements.ts';

export interface FoundBreach {
  readonly rule: string;
  readonly sentence: string;
  readonly id: string;
  readonly detail: string;
}

export interface HeldText {
  readonly id: string;
  readonly sha256: string;
  readonly characters: number;
  readonly text: string;
}

export interface LabelledSource {
  readonly id: string;
  readonly label: string;
  readonly descriptor: string | null;
  readonly names: readonly Name[];
}

export interface VerificationStore {
  /** Breaches of every rule that is a statement. */
  readonly breaches: () => AsyncIterable<FoundBreach>;
  /** Who carries whom, among unnamed sources. */
  readonly carriers: () => Promise<ReadonlyMap<string, string>>;
  readonly texts: () => AsyncIterable<HeldText>;
  readonly labels: () => Promise<readonly LabelledSource[]>;
  readonly nodes: (leftOut: readonly string[]) => AsyncIterable<readonly string[]>;
  readonly relationships: (leftOut: readonly string[]) => AsyncIterable<readonly string[]>;
}

/** Creates the store of verification on a graph. */
export function createVerificationStore(graph: Graph): VerificationStore {
  return {
    breaches: async function* () {
      for (const rule of rules) {
        for await (const row of graph.stream(rule, {})) {
          yield { rule: rule.rule, sentence: rule.sentence, ...row };
        }
      }
    },
    carriers: async () =>
      new Map((await allRows(graph.stream(sourceCarriers, {}))).map(({ id, carrierId }) => [id, carrierId])),
    texts: () => graph.stream(heldTexts, {}),
    labels: async () => {
      const rows = groupRows(
        await allRows(graph.stream(sourceLabels, {})),
        ({ id }) => id,
        (row) => row,
      );
      return [...rows.values()].flatMap((group) => {
        const [first] = group;
        const names = group.flatMap(({ value, lang, script, kind }) =>
          value === null || kind === null ? [] : [{ value, lang, script, kind }],
        );
        return first === undefined
          ? []
          : [{ id: first.id, label: first.label, descriptor: first.descriptor, names }];
      });
    },
    nodes: async function* (leftOut) {
      for await (const { labels, properties } of graph.stream(allNodes, { leftOut })) {
        yield [labels.toSorted().join(':'), ...properties.toSorted()];
      }
    },
    relationships: async function* (leftOut) {
      for await (const { type, fromId, toId, properties } of graph.stream(allRelationships, { leftOut })) {
        yield [type, fromId, toId, ...properties.toSorted()];
      }
    },
  };
}

/** Streamed, because a read that is run has a time limit. */
export async function allRows<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}
