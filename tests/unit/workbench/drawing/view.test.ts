import { describe, expect, it } from '@jest/globals';
import {
  fitScale,
  fitView,
  panBy,
  reveal,
  withinFrame,
  zoomAt,
} from '../../../../src/workbench/drawing/view.ts';

const frame = { width: 1_000, height: 500 };
const limits = { least: 0.5, most: 1, start: { x: 0, y: 1_000 } };

describe('what is seen of a picture', () => {
  it('is all of a small one, in the middle and not larger than life', () => {
    expect(fitView({ width: 400, height: 200 }, frame, limits)).toEqual({ x: 300, y: 150, scale: 1 });
  });

  it('is all of a larger one, made smaller', () => {
    expect(fitView({ width: 1_600, height: 400 }, frame, limits).scale).toBe(0.625);
  });

  it('is the beginning of what could not be read then, as large as its one side allows', () => {
    const view = fitView({ width: 1_000, height: 2_000 }, frame, limits);
    expect(view).toEqual({ x: 0, y: 250 - 1_000, scale: 1 });
  });

  it('keeps what is under the pointer where it is while it is zoomed', () => {
    const view = zoomAt({ x: -100, y: -50, scale: 1 }, 2, { x: 200, y: 100 });
    expect(view).toEqual({ scale: 2, x: -400, y: -200 });
  });

  it('cannot be moved away', () => {
    const picture = { width: 2_000, height: 300 };
    const far = withinFrame(panBy({ x: 0, y: 0, scale: 1 }, -5_000, -5_000), picture, frame);
    expect(far).toEqual({ x: -1_000, y: 100, scale: 1 });
    expect(withinFrame(panBy(far, 9_000, 0), picture, frame).x).toBe(0);
  });

  it('is moved as little as it takes to see a node', () => {
    const size = { width: 200, height: 80 };
    const view = { x: 0, y: 0, scale: 1 };
    expect(reveal(view, { x: 500, y: 250 }, size, frame)).toEqual(view);
    expect(reveal(view, { x: 1_000, y: 250 }, size, frame)).toEqual({ x: -112, y: 0, scale: 1 });
    expect(reveal(view, { x: 0, y: 250 }, size, frame)).toEqual({ x: 112, y: 0, scale: 1 });
  });

  it('takes as much height as it is wide enough for', () => {
    expect([fitScale(500, 1_000), fitScale(1_250, 1_000), fitScale(9_000, 1_000)]).toEqual([1, 0.8, 0.65]);
  });
});
