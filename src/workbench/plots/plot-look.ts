/** How a plot looks in the colours and letters of the page as it is now. */
import type { Ink } from './bar-figures.ts';

export interface PlotLook {
  readonly inks: Readonly<Record<Ink, string>>;
  readonly text: string;
  readonly lines: string;
  readonly ground: string;
  readonly family: string;
  /** In points of the screen. */
  readonly size: number;
  readonly isStill: boolean;
}

/** Reads the tokens as they stand at an element: a canvas knows neither `var()` nor `light-dark()`. */
export function lookAt(element: HTMLElement): PlotLook {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const { fontFamily, fontSize } = getComputedStyle(element);
  const look = {
    inks: {
      good: colour('good'),
      mark: colour('mark'),
      bad: colour('bad'),
      cool: colour('cool'),
      faint: colour('faint'),
    },
    text: colour('ink'),
    lines: colour('line'),
    ground: colour('raised'),
    family: fontFamily,
    size: Number.parseFloat(fontSize),
    isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
  probe.remove();
  return look;
}
