import { describe, expect, it } from '@jest/globals';
import { readerKey, toPicture } from '../../../../src/workbench/drawing/picture.ts';
import type { Picture } from '../../../../src/workbench/drawing/picture.ts';
import { toPictureModel } from '../../../../src/workbench/drawing/picture-model.ts';
import type { PictureGraph } from '../../../../src/workbench/drawing/picture-graph.ts';
import { shownEdges } from '../../../../src/workbench/drawing/shown-edges.ts';
import { aGraph, aVoice, claimId, idsOf } from './graph-fixture.ts';

function draw(graph: PictureGraph, opened: readonly string[] = [], atOnce?: number): Picture {
  return toPicture(toPictureModel(graph, claimId), new Set(opened), atOnce);
}

function shapeOf({ nodes }: Picture): readonly string[] {
  return nodes.map(({ kind, voices }) => `${kind} ${voices.length}`).sort();
}

/** Relays that all credit one origin. */
function relaysOfOne(count: number): PictureGraph {
  const relays = idsOf('relay', count);
  const origin = aVoice({ id: 'origin', originType: 'ANONYMOUS' });
  return aGraph(
    [...relays.map((id) => aVoice({ id })), origin],
    relays.map((id) => `${id}>origin`),
  );
}

/** Origins that one relay credits. */
function originsOfOne(count: number): PictureGraph {
  const origins = idsOf('origin', count);
  return aGraph(
    [aVoice({ id: 'relay' }), ...origins.map((id) => aVoice({ id, originType: 'NAMED' }))],
    origins.map((id) => `relay>${id}`),
  );
}

describe('what is drawn', () => {
  it('four relays of one origin are drawn one by one, five as a group', () => {
    expect(shapeOf(draw(relaysOfOne(4)))).toEqual(Array(5).fill('voice 1'));
    expect(shapeOf(draw(relaysOfOne(5)))).toEqual(['relays 5', 'voice 1']);
  });

  it('eight origins of one type that the same voices credit are drawn one by one, nine as a group', () => {
    expect(shapeOf(draw(originsOfOne(8)))).toEqual(Array(9).fill('voice 1'));
    expect(shapeOf(draw(originsOfOne(9)))).toEqual(['origins 9', 'voice 1']);
  });

  it('who denies is not put together with who affirms, nor who is not reached with who is', () => {
    const graph = relaysOfOne(5);
    const voices = graph.voices.map((voice, at) =>
      at === 0 ? { ...voice, stances: ['DENIES'] as const } : voice,
    );
    expect(shapeOf(draw({ ...graph, voices }))).toEqual(Array(6).fill('voice 1'));
    const others = graph.voices.map((voice, at) => (at === 0 ? { ...voice, reached: false } : voice));
    expect(shapeOf(draw({ ...graph, voices: others }))).toEqual(Array(6).fill('voice 1'));
  });

  it('relays that different voices credit stay apart', () => {
    const graph = relaysOfOne(5);
    const crediting = aGraph([...graph.voices, aVoice({ id: 'another' })], []);
    const handOffs = [...graph.handOffs, ...aGraph([], ['another>relay1']).handOffs];
    expect(shapeOf(draw({ ...crediting, handOffs }))).toEqual(Array(7).fill('voice 1'));
  });

  it('the key of a group is made of its least id, and opens it', () => {
    const [key] = draw(relaysOfOne(5)).nodes.map((node) => node.key);
    expect(key).toBe('relays:relay1');
    const opened = draw(relaysOfOne(5), ['relays:relay1']);
    expect(shapeOf(opened)).toEqual(Array(6).fill('voice 1'));
    expect(opened.openGroups.map((group) => group.key)).toEqual(['relays:relay1']);
    expect(opened.nodes.filter(({ openGroup }) => openGroup === 'relays:relay1')).toHaveLength(5);
  });

  it('draws no more than its cap, and the rest as one node that opens in steps', () => {
    const graph = aGraph(
      idsOf('v', 10).flatMap((id) => [aVoice({ id }), aVoice({ id: `${id}'` })]),
      idsOf('v', 10).map((id) => `${id}>${id}'`),
    );
    expect(shapeOf(draw(graph, [], 6))).toEqual(['rest 14', ...Array<string>(6).fill('voice 1')]);
    expect(draw(graph, [], 6).nodes.at(-1)?.key).toBe('more:2');
    expect([draw(graph, [], 6).lastStep, draw(graph, ['more:2'], 6).lastStep]).toEqual([null, 'more:2']);
    expect(shapeOf(draw(graph, ['more:2'], 6))).toEqual(['rest 8', ...Array<string>(12).fill('voice 1')]);
    expect(shapeOf(draw(graph, ['more:2', 'more:4'], 6))).toEqual(Array(20).fill('voice 1'));
  });

  it('what is drawn within the cap are whole chains', () => {
    const graph = aGraph(
      idsOf('v', 10).flatMap((id) => [aVoice({ id }), aVoice({ id: `${id}'` })]),
      idsOf('v', 10).map((id) => `${id}>${id}'`),
    );
    const drawn = draw(graph, [], 4).nodes.map(({ key }) => key);
    expect(drawn).toEqual(['v1', "v1'", 'v10', "v10'", 'more:2']);
  });

  it('the reader leads to the roots', () => {
    const { edges } = draw(relaysOfOne(5));
    expect(edges.map(({ from, to, credits }) => [from, to, credits.length])).toEqual([
      [readerKey, 'relays:relay1', 0],
      ['relays:relay1', 'origin', 5],
    ]);
  });

  it('the edge that closes a circle runs against the flow, and the picture is no tree', () => {
    const voices = ['a', 'b'].map((id) => aVoice({ id, originType: 'CIRCULAR' }));
    const { flow } = draw(aGraph(voices, ['a>b', 'b>a']));
    expect([...flow.back]).toEqual(['b>a']);
    expect(flow.isTree).toBe(false);
  });

  it('a voice stands behind all that credit it', () => {
    const voices = ['a', 'b', 'c'].map((id) => aVoice({ id }));
    const { flow } = draw(aGraph(voices, ['a>c', 'a>b', 'b>c']));
    expect(flow.layers.get('c')).toBe(3);
    expect(flow.treeEdges.get('c')?.key).toBe('b>c');
  });

  it('nothing is drawn of a claim that nobody states but the reader', () => {
    expect(draw(aGraph([], []))).toMatchObject({ nodes: [], edges: [] });
  });
});

describe('the edges that are drawn', () => {
  /** Every voice credits every later one. */
  const ids = idsOf('v', 6);
  const picture = draw(
    aGraph(
      ids.map((id) => aVoice({ id })),
      ids.flatMap((from, at) => ids.slice(at + 1).map((to) => `${from}>${to}`)),
    ),
  );

  it('are all, where they are not too many', () => {
    expect(shownEdges(picture, () => false)).toBe(picture.edges);
  });

  it('else lead to every node, and are those that are wanted before others', () => {
    const wanted = picture.edges.filter(({ key }) => key === 'v1>v6' || key === 'v2>v6');
    const shown = shownEdges(picture, (edge) => wanted.includes(edge), 8);
    expect(shown).toHaveLength(8);
    expect(shown).toEqual(expect.arrayContaining([...picture.flow.treeEdges.values(), ...wanted]));
  });
});
