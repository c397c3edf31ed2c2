import { describe, expect, it } from '@jest/globals';
import { bitOf, type Mark } from '../../../../src/workbench/text/mark.ts';
import { markClasses } from '../../../../src/workbench/text/mark-classes.ts';

const segment = (strong: readonly Mark['role'][], faint: readonly Mark['role'][] = [], isShared = false) => ({
  start: 0,
  end: 1,
  strong: strong.reduce((mask, role) => mask | bitOf(role), 0),
  faint: faint.reduce((mask, role) => mask | bitOf(role), 0),
  isShared,
  marks: [],
  more: 0,
});

describe('how the marks over a segment are drawn', () => {
  it.each([
    ['nothing', segment([]), []],
    ['what is said by a ground', segment(['CONTENT']), ['content']],
    ['what two say by another', segment(['CONTENT'], [], true), ['content shared']],
    ['what is said elsewhere alone by a faint one', segment([], ['CONTENT'], true), ['said-else']],
    ['a cue that is a hedge by two lines', segment(['HEDGE', 'CUE']), ['cue', 'hedge']],
    ['a source in what is said by both', segment(['CONTENT', 'SOURCE']), ['content source']],
    ['a faint line where no strong one is', segment(['CUE'], ['CUE', 'DATE']), ['cue', 'date pale']],
  ])('%s', (_, given, classes) => {
    expect(markClasses(given)).toEqual(classes);
  });
});
