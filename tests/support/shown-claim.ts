/** What the page of a claim tells, read from the page. */
import type { Page } from 'playwright-core';
import { figuresIn } from './claim-figures.ts';
import { drawnCredits, drawnVoices } from './drawn-picture.ts';

export interface ShownClaim {
  readonly voices: Awaited<ReturnType<typeof drawnVoices>>;
  readonly credits: readonly string[];
  readonly figures: Readonly<Record<string, string>>;
  readonly chains: string;
  /** Below each heading of a side: its classes. */
  readonly sides: readonly (readonly string[])[];
  readonly contributions: readonly string[];
  readonly bar: {
    readonly label: string;
    readonly told: string;
    readonly sum: number;
    readonly parts: readonly string[];
  };
  readonly rejected: readonly string[];
}

export async function readClaim(page: Page): Promise<ShownClaim> {
  const texts = await page.evaluate<Omit<ShownClaim, 'voices' | 'credits' | 'figures'>>(reading);
  return {
    voices: await drawnVoices(page),
    credits: await drawnCredits(page),
    figures: await figuresIn(page, '.claim > .claim-figures'),
    ...texts,
  };
}

const reading = `(() => {
  const textOf = (node) => node.textContent.replace(/\\s+/g, ' ').trim();
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const names = (within) => all('.source-link bdi', within).map(textOf);
  const bar = document.querySelector('.evidence-bar');
  const stretches = all('.stretch', bar);
  return {
    chains: textOf(document.querySelector('.lead')).split(' · ')[0],
    sides: all('.claim-panels section').filter((side) => /^(For|Against) it/.test(textOf(side.querySelector('h2')))).map(
      (side) => [textOf(side.querySelector('h2')), ...all('.classes li', side).map(
        (item) => [textOf(item.querySelector('.origin-type')), ...names(item)].join(' | '))]),
    contributions: all('[aria-label="Contributions"] tbody tr').map((row) => {
      const [head, origin, chain, ...numbers] = [...row.children];
      return [textOf(head), all('.origin-type', origin).map(textOf).join() || textOf(origin), names(origin).join(' = '),
        names(chain).join(' ← '), ...numbers.map(textOf)].join(' | ');
    }),
    bar: {
      label: bar.getAttribute('aria-label'),
      told: textOf(document.querySelector('.evidence-sum')),
      sum: stretches.reduce((sum, { style }) => sum + Number(style.flexGrow), 0),
      parts: stretches.map((stretch) => stretch.className + ' ' + stretch.title),
    },
    rejected: all('.claim > details li').map((item) => names(item)[0]).sort(),
  };
})()`;
