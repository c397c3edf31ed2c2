import { describe, expect, it } from '@jest/globals';
import { toLayoutInput } from '../../../../src/workbench/drawing/layout-input.ts';
import { moveOf, nodeAfter } from '../../../../src/workbench/drawing/node-moves.ts';
import type { Move } from '../../../../src/workbench/drawing/node-moves.ts';
import { toPictureModel } from '../../../../src/workbench/drawing/picture-model.ts';
import { toPicture } from '../../../../src/workbench/drawing/picture.ts';
import { layTree } from '../../../../src/workbench/drawing/tree-layout.ts';
import { aGraph, aVoice, claimId } from './graph-fixture.ts';

/** Two roots beside each other; both credit c, and b credits d as well. */
const graph = aGraph(
  ['a', 'b', 'c', 'd'].map((id) => aVoice({ id })),
  ['a>c', 'b>c', 'b>d'],
);
const picture = toPicture(toPictureModel(graph, claimId), new Set());
const { nodes } = layTree(toLayoutInput(picture, 'across'));
const after = (key: string, move: Move): string | null =>
  nodeAfter(picture, { direction: 'across', nodes }, key, move);

describe('the arrow keys', () => {
  it('mean the same along the flow, whichever way it runs', () => {
    expect(moveOf('ArrowRight', 'across')).toBe('to the origin');
    expect(moveOf('ArrowDown', 'down')).toBe('to the origin');
    expect(moveOf('ArrowDown', 'across')).toBe('next');
    expect(moveOf('a', 'down')).toBeNull();
  });

  it('lead along the credits, and not from the reader back to the reader', () => {
    expect(after('a', 'to the origin')).toBe('c');
    expect(after('d', 'to the reader')).toBe('b');
    expect(after('a', 'to the reader')).toBeNull();
    expect(after('d', 'to the origin')).toBeNull();
  });

  it('lead to the neighbours in a layer, and no further than its ends', () => {
    expect(after('a', 'next')).toBe('b');
    expect(after('b', 'previous')).toBe('a');
    expect(after('a', 'previous')).toBeNull();
    expect(after('c', 'next')).toBe('d');
  });

  it('lead to the first and the last node', () => {
    expect([after('c', 'first'), after('a', 'last')]).toEqual(['a', 'd']);
  });
});
