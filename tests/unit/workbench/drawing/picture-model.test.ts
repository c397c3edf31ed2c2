import { describe, expect, it } from '@jest/globals';
import { toPictureModel } from '../../../../src/workbench/drawing/picture-model.ts';
import { aGraph, aHandOff, aVoice, claimId } from './graph-fixture.ts';

describe('the model of a picture', () => {
  it('has the voices that nobody credits as its roots', () => {
    const graph = aGraph(
      [aVoice({ id: 'a' }), aVoice({ id: 'b' }), aVoice({ id: 'c', originType: 'NAMED' })],
      ['a>c', 'b>c'],
    );
    expect(toPictureModel(graph, claimId).roots).toEqual([0, 1]);
  });

  it('has one voice of a circle that nobody outside credits as a root', () => {
    const voices = ['a', 'b', 'c'].map((id) => aVoice({ id, originType: 'CIRCULAR' }));
    expect(toPictureModel(aGraph(voices, ['a>b', 'b>c', 'c>a']), claimId).roots).toEqual([0]);
  });

  it('has no voice of a circle as a root that somebody outside credits', () => {
    const voices = ['a', 'b', 'c'].map((id) => aVoice({ id }));
    expect(toPictureModel(aGraph(voices, ['a>b', 'b>a', 'c>a']), claimId).roots).toEqual([2]);
  });

  it('a voice that credits itself is a root where nobody else credits it', () => {
    expect(toPictureModel(aGraph([aVoice({ id: 'a' })], ['a>a']), claimId).roots).toEqual([0]);
  });

  it('marks voices of another claim, those that are not reached, and keeps where they state it again', () => {
    const voice = aVoice({ id: 'a', claim: 'claim_2', reached: false, others: ['z', 'y'] });
    const [found] = toPictureModel(aGraph([voice], []), claimId).voices;
    expect(found).toMatchObject({ isOfAnotherClaim: true, isReached: false, ids: ['a', 'y', 'z'] });
  });

  it('puts the readings of one hand-off together, and leaves out who is not listed', () => {
    const graph = {
      ...aGraph([aVoice({ id: 'a' }), aVoice({ id: 'b' })], ['a>b', 'a>elsewhere']),
    };
    const twice = {
      ...graph,
      handOffs: [
        ...graph.handOffs,
        { ...aHandOff('a', 'b'), readings: [{ id: '0', cue: null, hedges: [] }] },
      ],
    };
    const { credits } = toPictureModel(twice, claimId);
    expect(credits.map(({ key, readings }) => [key, readings.map(({ id }) => id)])).toEqual([
      ['a>b', ['0', 'a reads b']],
    ]);
  });

  it('a chain of 20,000 voices is no matter of the stack', () => {
    const voices = Array.from({ length: 20_000 }, (_, at) => aVoice({ id: `v${at}` }));
    const credits = voices.slice(1).map((_, at) => `v${at}>v${at + 1}`);
    expect(toPictureModel(aGraph(voices, credits), claimId).roots).toEqual([0]);
  });
});
