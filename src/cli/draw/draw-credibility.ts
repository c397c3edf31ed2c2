/** The estimate of a claim's credibility, and all that it is made of. */
import type { Credibility } from '../answers/trace-answer.ts';
import { voiceName } from './draw-voice.ts';
import type { Screen } from './screen.ts';
import { toShown } from './to-shown.ts';
import { wrapLine } from './wrap-line.ts';

/** Of more than that nobody reads them all; --json has them. */
const VOICES_SHOWN = 20;

/** E, grade, word and confidence; then what each class adds, and what adds nothing. */
export function drawCredibility(credibility: Credibility, screen: Screen): string[] {
  const { expected, expectedLow, expectedHigh, estimatedGrade, word, confidence, method } = credibility;
  const grade = screen.strong(`grade ${String(estimatedGrade)}`);
  const range = `E ${real(expected)} (${real(expectedLow)}–${real(expectedHigh)})`;
  const lay = (text: string): string[] => wrapLine(text, screen.width, { first: '  ', further: '    ' });
  return [
    `${screen.strong('Credibility, an estimate')} ${screen.faint(`(${method}, docs/METHOD.md)`)}`,
    ...lay(`${grade}, ${range}, ${word ?? 'too little is known for a word'}, confidence ${confidence}`),
    ...credibility.contributions.flatMap((one) => lay(drawContribution(one))),
    ...drawRejected(credibility, lay),
  ];
}

function drawContribution(one: Credibility['contributions'][number]): string {
  const names = one.class?.sources.map(({ name }) => toShown(name)).join(', ');
  const who = one.class === null ? 'the pool of unattested origins' : `${one.class.type} ${names ?? ''}`;
  const side = one.stance === 'AFFIRMS' ? '+' : '−';
  return (
    `${side} ${who}: ${String(Math.round(one.share * 100))} % of the evidence = ${real(one.evidence)}` +
    ` (fidelity ${real(one.fidelity)}, trust ${real(one.trust)}, q ${real(one.q)}); without it E ${real(one.expectedWithout)}`
  );
}

function drawRejected({ rejected }: Credibility, lay: (text: string) => string[]): string[] {
  const reasons = [...new Set(rejected.map(({ reason }) => reason))];
  return reasons.flatMap((reason) => {
    const all = rejected.filter((one) => one.reason === reason);
    const names = all.slice(0, VOICES_SHOWN).map(({ assertion, because }) => {
      const name = voiceName(assertion);
      return because === null ? name : `${name} (${voiceName(because)})`;
    });
    const more = all.length - names.length;
    return lay(
      `no evidence of their own, ${reason}: ${names.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`,
    );
  });
}

/** As docs/METHOD.md has them. */
function real(value: number): string {
  return value.toFixed(4);
}
