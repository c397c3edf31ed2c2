import { describe, it } from '@jest/globals';
import * as fc from 'fast-check';
import { originTypes } from '../../../../src/workbench/parts/origin-signs.ts';
import { toPicture } from '../../../../src/workbench/drawing/picture.ts';
import type { Picture } from '../../../../src/workbench/drawing/picture.ts';
import { toPictureModel } from '../../../../src/workbench/drawing/picture-model.ts';
import { layLayers } from '../../../../src/workbench/drawing/layered-layout.ts';
import { layTree } from '../../../../src/workbench/drawing/tree-layout.ts';
import { toLayoutInput } from '../../../../src/workbench/drawing/layout-input.ts';
import type { OriginType, PictureGraph } from '../../../../src/workbench/drawing/picture-graph.ts';
import { aHandOff, aVoice, claimId } from './graph-fixture.ts';

const cap = 12;
const ends = [null, null, null, ...Object.keys(originTypes)] as (OriginType | null)[];

/** Few places for many voices, so that some are alike; circles, and voices that nobody credits. */
const graphs = fc
  .record({
    hubs: fc.integer({ min: 1, max: 4 }),
    voices: fc.array(fc.record({ end: fc.constantFrom(...ends), name: fc.constantFrom('A', 'B', 'C') }), {
      minLength: 1,
      maxLength: 40,
    }),
    links: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 30 }),
    isStarred: fc.boolean(),
  })
  .map(({ hubs, voices, links, isStarred }): PictureGraph => {
    const listed = voices.map(({ end, name }, at) => aVoice({ id: `v${at}`, originType: end, name }));
    const toHubs = isStarred
      ? voices.slice(hubs).map((_, at): [number, number] => [at + hubs, at % hubs])
      : [];
    const handOffs = [...toHubs, ...links]
      .map(([from, to]) => [from % voices.length, to % voices.length] as const)
      .map(([from, to], at) => ({
        ...aHandOff(`v${from}`, `v${to}`),
        readings: [{ id: `r${at}`, cue: null, hedges: [] }],
      }));
    return { total: listed.length, voices: listed, handOffs };
  });

function draw(graph: PictureGraph, opened: readonly string[] = []): Picture {
  return toPicture(toPictureModel(graph, claimId), new Set(opened), cap);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Opens whatever can be opened until nothing can. */
function openAll(graph: PictureGraph): Picture {
  const opened: string[] = [];
  for (;;) {
    const picture = draw(graph, opened);
    const closed = picture.nodes.filter(({ kind }) => kind !== 'voice').map(({ key }) => key);
    if (closed.length === 0) return picture;
    opened.push(...closed);
  }
}

describe('any picture', () => {
  it('has every voice in exactly one node', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const drawn = draw(graph).nodes.flatMap(({ voices }) => voices.map(({ id }) => id));
        return same(drawn.sort(), graph.voices.map(({ assertion }) => assertion.id).sort());
      }),
    );
  });

  it('has every reading on an edge or inside a node', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { nodes, edges } = draw(graph);
        const nodeOf = new Map(nodes.flatMap(({ key, voices }) => voices.map(({ id }) => [id, key])));
        const onEdges = edges.flatMap(({ credits }) =>
          credits.flatMap(({ readings }) => readings.map(({ id }) => id)),
        );
        const inside = graph.handOffs
          .filter(({ from, to }) => nodeOf.get(from.id) === nodeOf.get(to.id))
          .flatMap(({ readings }) => readings.map(({ id }) => id));
        const all = graph.handOffs.flatMap(({ readings }) => readings.map(({ id }) => id));
        return same([...onEdges, ...inside].sort(), all.sort());
      }),
    );
  });

  it('draws no more than its cap and the rest', () => {
    fc.assert(fc.property(graphs, (graph) => draw(graph).nodes.length <= cap + 1));
  });

  it('gives back every voice, and every credit between two, where all is opened', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { nodes, edges } = openAll(graph);
        const credits = graph.handOffs
          .filter(({ from, to }) => from.id !== to.id)
          .map(({ from, to }) => `${from.id}>${to.id}`);
        const drawn = edges.filter((edge) => edge.credits.length > 0).map(({ key }) => key);
        return nodes.length === graph.voices.length && same(drawn.sort(), [...new Set(credits)].sort());
      }),
    );
  });

  it('is the same whatever order the answer is in', () => {
    fc.assert(
      fc.property(graphs, fc.integer(), (graph, seed) => {
        const order = (id: string): number => Math.sin(seed + Number(id.slice(1)));
        const voices = [...graph.voices].sort((a, b) => order(a.assertion.id) - order(b.assertion.id));
        const handOffs = [...graph.handOffs].reverse();
        const one = draw(graph);
        const other = draw({ ...graph, voices, handOffs });
        return same(
          [one.nodes, one.edges, [...one.flow.layers]],
          [other.nodes, other.edges, [...other.flow.layers]],
        );
      }),
    );
  });

  it('lets every node be come to from the reader, along edges that lead to a later layer', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { nodes, edges, flow } = draw(graph);
        const layer = (key: string): number => flow.layers.get(key) ?? -1;
        return (
          nodes.every(({ key }) => flow.treeEdges.has(key) && layer(key) > 0) &&
          edges.every(({ key, from, to }) => flow.back.has(key) || layer(from) < layer(to))
        );
      }),
    );
  });

  it('has a place for every node and edge in both layouts, and no two nodes over each other', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom('across' as const, 'down' as const), (graph, direction) => {
        const input = toLayoutInput(draw(graph), direction);
        return [layTree(input), layLayers(input)].every(({ nodes, edges, width, height }) => {
          const boxes = input.nodes.map((node) => ({
            ...node,
            ...(nodes.get(node.key) ?? { x: NaN, y: NaN }),
          }));
          const isInside = boxes.every(
            (box) =>
              box.x - box.width / 2 >= 0 &&
              box.y - box.height / 2 >= 0 &&
              box.x + box.width / 2 <= width &&
              box.y + box.height / 2 <= height,
          );
          const isApart = boxes.every((box, at) =>
            boxes
              .slice(at + 1)
              .every(
                (other) =>
                  Math.abs(box.x - other.x) >= (box.width + other.width) / 2 ||
                  Math.abs(box.y - other.y) >= (box.height + other.height) / 2,
              ),
          );
          return (
            isInside && isApart && input.edges.every(({ key }) => (edges.get(key)?.points.length ?? 0) >= 2)
          );
        });
      }),
      { numRuns: 50 },
    );
  });
});
