import type { VNode } from 'preact';
import type { Confidence, Likelihood } from '../generated.ts';
import { Grade } from '../parts/grade.tsx';
import { Interval } from '../parts/interval.tsx';
import { likelihoodWords, percent } from './figures.ts';
import './claim-figures.css';

interface Figures {
  readonly origins: { readonly lower: number; readonly upper: number };
  readonly credibility: {
    readonly expected: number;
    readonly expectedLow: number;
    readonly expectedHigh: number;
    readonly estimatedGrade: number;
    readonly word: Likelihood | null;
    readonly confidence: Confidence;
  };
}

/** The few figures that a reader takes away, each with what it is. */
export function ClaimFigures({ origins, credibility }: Figures): VNode {
  const { expected, expectedLow, expectedHigh, estimatedGrade, word, confidence } = credibility;
  return (
    <dl class="claim-figures">
      <div>
        <dt>Independent origins</dt>
        <dd>
          <Interval lower={origins.lower} upper={origins.upper} />
        </dd>
      </div>
      <div>
        <dt>Estimated grade</dt>
        <dd>
          <Grade grade={estimatedGrade} />
        </dd>
      </div>
      <div>
        <dt>Estimate</dt>
        <dd>
          {percent(expected)}
          <span class="faint">
            {' '}
            {expectedLow === expectedHigh ? '' : `(${percent(expectedLow)} – ${percent(expectedHigh)}) `}
            {word === null ? 'too little is known for a word' : likelihoodWords[word]}
          </span>
        </dd>
      </div>
      <div>
        <dt>Confidence</dt>
        <dd>{confidence.toLowerCase()}</dd>
      </div>
    </dl>
  );
}
