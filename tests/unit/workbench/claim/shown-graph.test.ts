import { describe, expect, it } from '@jest/globals';
import {
  toDocuments,
  toNames,
  toReadingPlace,
  toVoiceId,
} from '../../../../src/workbench/claim/shown-graph.ts';
import type { ShownGraph } from '../../../../src/workbench/claim/shown-graph.ts';

type Voice = ShownGraph['voices'][number];

function voice(
  id: string,
  documentId: string | null,
  more: { located?: boolean; title?: string | null } = {},
): Voice {
  const { located = true, title = documentId } = more;
  return {
    assertion: {
      id,
      source: { id: `s-${id}`, type: 'OUTLET', name: `Outlet ${id} (fictional)` },
      document: documentId === null ? null : { id: documentId, title, located, lang: null },
      stance: 'AFFIRMS',
      modality: 'CERTAIN',
      hedges: [],
      claim: { id: 'c' },
    },
    others: [{ id: `${id}-too` }],
    stances: ['AFFIRMS'],
    originType: null,
    reached: true,
  };
}

/** A courier's text quotes a paper that we do not hold, which quotes somebody. */
const graph: ShownGraph = {
  total: 3,
  voices: [
    voice('courier', 'd1'),
    voice('paper', 'd2', { located: false, title: null }),
    voice('somebody', null),
  ],
  handOffs: [
    {
      from: { id: 'courier' },
      to: { id: 'paper' },
      readings: [{ id: 'a1', cue: null, hedges: [], readIn: { id: 'd1' } }],
    },
    {
      from: { id: 'paper' },
      to: { id: 'somebody' },
      readings: [{ id: 'a2', cue: null, hedges: [], readIn: { id: 'd1' } }],
    },
  ],
};

describe('where a voice can be read', () => {
  it('is its own text where that is held, by any of its assertions', () => {
    expect(toReadingPlace(graph, 'courier')).toEqual({ documentId: 'd1', ownerId: 'courier' });
    expect(toReadingPlace(graph, 'courier-too')).toEqual({ documentId: 'd1', ownerId: 'courier-too' });
  });

  it('is else the text that credits it, and the words by which it does', () => {
    expect(toReadingPlace(graph, 'paper')).toEqual({ documentId: 'd1', ownerId: 'a1' });
    expect(toReadingPlace(graph, 'somebody')).toEqual({ documentId: 'd1', ownerId: 'a2' });
  });

  it('is nowhere for what is not in the graph', () => {
    expect(toReadingPlace(graph, 'nobody')).toBeNull();
  });
});

it('an id leads to a voice: of its assertion, of another of its assertions, of the attribution that credits it', () => {
  expect(['courier', 'paper-too', 'a2', 'nobody'].map((id) => toVoiceId(graph, id))).toEqual([
    'courier',
    'paper',
    'somebody',
    null,
  ]);
});

it('documents stand once, those that are held first', () => {
  const again = { ...graph, voices: [...graph.voices, voice('other', 'd0'), voice('again', 'd1')] };
  expect(toDocuments(again).map(({ id }) => id)).toEqual(['d0', 'd1', 'd2']);
});

it('what is withdrawn has its name, none where the graph does not have it, and its id until there is a graph', () => {
  expect([...toNames(graph, ['s-paper', 'd2', 'courier', 'elsewhere'])]).toEqual([
    ['s-paper', 'Outlet paper (fictional)'],
    ['d2', 'a document of Outlet paper (fictional)'],
    ['courier', 'what Outlet courier (fictional) states'],
    ['elsewhere', null],
  ]);
  expect([...toNames(null, ['s-paper'])]).toEqual([['s-paper', 's-paper']]);
});
