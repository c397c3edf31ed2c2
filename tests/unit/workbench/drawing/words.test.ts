import { describe, expect, it } from '@jest/globals';
import type { PictureGraph } from '../../../../src/workbench/drawing/picture-graph.ts';
import { toPictureModel } from '../../../../src/workbench/drawing/picture-model.ts';
import { pictureSentence } from '../../../../src/workbench/drawing/picture-sentence.ts';
import { toPicture } from '../../../../src/workbench/drawing/picture.ts';
import {
  doubtOf,
  endOfNode,
  lineOfNode,
  nameOfNode,
  sentencesOf,
} from '../../../../src/workbench/drawing/words-of-node.ts';
import { wordsOfEdge } from '../../../../src/workbench/drawing/words-of-edge.ts';
import { aGraph, aVoice, claimId, idsOf } from './graph-fixture.ts';

const picture = (graph: PictureGraph) => toPicture(toPictureModel(graph, claimId), new Set());
const sentences = (graph: PictureGraph): readonly string[] => [...sentencesOf(picture(graph)).values()];

describe('the words of a picture', () => {
  it('tell who a voice is, how it ends and whom it credits with which words', () => {
    const relay = aVoice({ id: 'a', name: 'Istiqlal' });
    const origin = aVoice({
      id: 'b',
      name: 'senior source',
      type: 'ANONYMOUS',
      originType: 'ANONYMOUS',
      modality: 'POSSIBLE',
    });
    const graph = aGraph([relay, origin], []);
    const readings = [{ id: 'r', cue: 'confirmed', hedges: [] }];
    expect(sentences({ ...graph, handOffs: [{ from: { id: 'a' }, to: { id: 'b' }, readings }] })).toEqual([
      'Istiqlal, outlet, passes on; credits senior source: “confirmed”',
      'senior source, anonymous source, the trail ends here: anonymous; sounds possible',
    ]);
  });

  it('tell a denial, another claim, and a voice that no document leads to', () => {
    const voice = aVoice({
      id: 'a',
      originType: 'NAMED',
      stances: ['DENIES'],
      claim: 'another',
      reached: false,
    });
    expect(sentences(aGraph([voice], []))).toEqual([
      'a, outlet, the trail ends here: named; denies; states another claim; no document that we hold leads here',
    ]);
  });

  it('a voice that is no end and credits nobody stands behind one', () => {
    const [node] = picture(aGraph([aVoice({ id: 'a' })], [])).nodes;
    expect(node && endOfNode(node)).toBe('behind the end of the trail');
  });

  it('count a group, by its kind where all are of one and each is another', () => {
    const relays = idsOf('relay', 5);
    const voices = [...relays.map((id) => aVoice({ id })), aVoice({ id: 'z', originType: 'NAMED' })];
    const graph = aGraph(
      voices,
      relays.map((id) => `${id}>z`),
    );
    const [group] = picture(graph).nodes;
    expect(group && [nameOfNode(group), lineOfNode(group), endOfNode(group)]).toEqual([
      '5 outlets',
      'relay1, relay2, relay3, relay4',
      'pass this on',
    ]);
    const mixed = voices.map((voice, at) => (at === 0 ? aVoice({ id: 'relay1', type: 'PERSON' }) : voice));
    const [other] = picture({ ...graph, voices: mixed }).nodes;
    expect(other && nameOfNode(other)).toBe('5 voices');
  });

  it('tell no more credits of one voice than can be listened to', () => {
    const origins = idsOf('origin', 8);
    const voices = [aVoice({ id: 'a' }), ...origins.map((id) => aVoice({ id, originType: 'NAMED' }))];
    const [sentence] = sentences(
      aGraph(
        voices,
        origins.map((id) => `a>${id}`),
      ),
    );
    expect(sentence).toContain('origin5: “said” and 3 others');
  });

  it('an edge has its first cue, its readings, and all of it for who points at it', () => {
    const reading = (id: string, cue: string | null, hedges: readonly string[] = []) => ({ id, cue, hedges });
    const credit = {
      key: 'a>b',
      from: 'a',
      to: 'b',
      readings: [reading('1', null), reading('2', 'said'), reading('3', 'told us', ['reportedly'])],
    };
    expect(wordsOfEdge({ key: 'a>b', from: 'a', to: 'b', credits: [credit] })).toEqual({
      cue: 'said',
      readings: 3,
      isHedged: true,
      title: '“said”, “told us”; holding back: “reportedly”; 3 readings',
    });
  });

  it('a voice without a hedge sounds as its modality, and a certain one as nothing', () => {
    const { voices } = toPictureModel(
      aGraph(
        [
          aVoice({ id: 'a' }),
          aVoice({ id: 'b', modality: 'PROBABLE' }),
          aVoice({ id: 'c', hedges: ['could'] }),
        ],
        [],
      ),
      claimId,
    );
    expect(voices.map(doubtOf)).toEqual(['', 'probable', '“could”']);
  });

  it('say in one sentence what is drawn, circles and denials with it', () => {
    const voices = ['a', 'b'].map((id) => aVoice({ id, originType: 'CIRCULAR', stances: ['DENIES'] }));
    const graph = aGraph(voices, ['a>b', 'b>a']);
    expect(pictureSentence(toPictureModel(graph, claimId), picture(graph), 3)).toBe(
      'The chains of this claim: 3 voices; 2 are drawn; 1 stands nearest the reader; at 2 voices a trail ends; 2 voices deny it; voices credit each other in a circle',
    );
  });
});
