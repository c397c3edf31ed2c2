/** Every field that has `asOf`, of a claim and of a source: the ids and figures of it that follow from what is recorded. */
import type { TestServer } from '../../support/running-server.ts';
import { answerOf } from './payload.ts';

const origins = `lower upper unidentified disjointChains
  classes { key type attested sources { id } assertions { id } carriedBy { id } }
  joins { a { id } b { id } reason cautious judgement { id } }
  chokepoints { level source { id } assertion { id } owner { id } }
  circular { sources { id } documents { id } claims { id } anchored impossibleDates }`;
const credibility = `belief disbelief uncertainty expected expectedAttested expectedLow expectedHigh
  estimatedGrade word confidence
  contributions {
    class { key } pooled stance bestChain { id } fidelity trust q evidence share expectedWithout
  }
  rejected { assertion { id } reason because { id } }`;
const graph = `total voices { assertion { id } others { id } stances originType reached }
  handOffs { from { id } to { id } readings { id } }`;
const chains = `total totalIsLowerBound
  nodes {
    links { id } hops { readings { id } } origin { id }
    stance relays ending fidelity weakestAssessed lowestModality
  }`;
const profile = `claims ownVoice relayed anonymous unspecified firstHand soleOrigin contradicted relayOnly
  relies(first: 20) { source { id } claims share onlyAnonymous }`;
const ofSource = `
  reliability(asOf: $asOf) { id grade topic }
  onTides: reliability(asOf: $asOf, topic: "tides") { id grade topic }
  trackRecord(asOf: $asOf) {
    adjudicated correct incorrect reliability estimatedLetter handOffs faithful distorted fidelity
    relayedAdjudicated relayedCorrect
  }
  profile(asOf: $asOf) { ${profile} }`;

/** One behind the other: a cold database plans each for seconds. */
const questions: Readonly<Record<'claim' | 'source', readonly string[]>> = {
  claim: [
    `claim(id: $id) {
      graph(asOf: $asOf) { ${graph} }
      own: graph(scope: OWN, asOf: $asOf) { ${graph} }
      grading(asOf: $asOf) { id grade }
    }`,
    `claim(id: $id) {
      chains(asOf: $asOf) { ${chains} }
      own: chains(scope: OWN, asOf: $asOf) { ${chains} }
    }`,
    `claim(id: $id) {
      origins(asOf: $asOf) { ${origins} }
      denied: origins(stance: DENIES, asOf: $asOf) { ${origins} }
      own: origins(scope: OWN, asOf: $asOf) { ${origins} }
    }`,
    `claim(id: $id) {
      credibility(asOf: $asOf) { ${credibility} }
      own: credibility(scope: OWN, asOf: $asOf) { ${credibility} }
    }`,
    `claim(id: $id) {
      without(ids: $without, asOf: $asOf) { origins { ${origins} } credibility { ${credibility} } }
    }`,
  ],
  source: [`source(id: $id) { ${ofSource} }`],
};

export interface Asking {
  readonly kind: 'claim' | 'source';
  readonly id: string;
  /** What is thought away. */
  readonly without: readonly string[];
}

/** All answers, as of a time or of now. */
export async function askAll(
  server: TestServer,
  { kind, id, without }: Asking,
  asOf: string | null,
): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const question of questions[kind]) {
    const isOfWithout = question.includes('$without');
    const variables = `$id: ID!, $asOf: DateTime${isOfWithout ? ', $without: [ID!]!' : ''}`;
    const document = `query Then(${variables}) { ${question} }`;
    answers.push(await answerOf(server, document, { id, asOf, ...(isOfWithout ? { without } : {}) }));
  }
  return answers.map(withPlainIds);
}

/** What was undone and is recorded otherwise since has left its id to the other, and has the time of that behind it. */
function withPlainIds(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer).replaceAll(/([a-z]+_[0-9a-f]{32})~[^"]*/g, '$1'));
}
