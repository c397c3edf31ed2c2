/** Grades by the API, as a client gives them: each with a reason of its own, by which it is found again. */

export interface GradeOrder {
  /** The id of a claim or of a source. */
  readonly of: string;
  readonly reason: string;
  readonly supersedes: string | null;
  readonly idempotencyKey: string | null;
}

export type GradeAnswer =
  | { readonly outcome: 'made'; readonly id: string; readonly activity: string }
  | { readonly outcome: 'refused'; readonly code: string; readonly message: string }
  /** It is not known whether it was made. */
  | { readonly outcome: 'unanswered'; readonly why: string };

interface Payload {
  readonly assessment: { readonly id: string } | null;
  readonly activity: { readonly id: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

const MOST_TURNS = 20;

const selection = '{ assessment { id } activity { id } userErrors { code message } }';
const claimGrade = `mutation GradeClaim($input: AssessCredibilityInput!) { made: assessCredibility(input: $input) ${selection} }`;
const sourceGrade = `mutation GradeSource($input: AssessReliabilityInput!) { made: assessReliability(input: $input) ${selection} }`;

/** Gives a grade; never rejects. */
export async function giveGrade(
  url: string,
  { of, reason, supersedes, idempotencyKey }: GradeOrder,
): Promise<GradeAnswer> {
  const isClaim = of.startsWith('claim_');
  const shared = { rationale: reason, supersedes, idempotencyKey };
  const input = isClaim
    ? { ...shared, claim: of, grade: 3, reliabilitySeen: false }
    : { ...shared, source: of, grade: 'B' };
  try {
    const { data, errors } = (await ask(url, isClaim ? claimGrade : sourceGrade, { input })) as Answered<{
      readonly made: Payload;
    }>;
    const [error] = errors ?? [];
    if (error !== undefined || data == null)
      return { outcome: 'unanswered', why: `${String(error?.extensions?.code)}: ${String(error?.message)}` };
    const { assessment, activity, userErrors } = data.made;
    const [fault] = userErrors;
    if (fault !== undefined) return { outcome: 'refused', ...fault };
    if (assessment === null || activity === null) return { outcome: 'unanswered', why: 'half an answer' };
    return { outcome: 'made', id: assessment.id, activity: activity.id };
  } catch {
    return { outcome: 'unanswered', why: 'no connection' };
  }
}

/** Asks again, with the same key, until it is known whether it was made. */
export async function giveUntilAnswered(url: string, order: GradeOrder): Promise<GradeAnswer> {
  for (let turn = 1; ; turn += 1) {
    const answer = await giveGrade(url, order);
    if (answer.outcome !== 'unanswered' || turn === MOST_TURNS) return answer;
  }
}

interface Answered<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Puts a question to the service; gives the JSON of its answer, whatever it is. */
export async function ask(url: string, query: string, variables: object = {}): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  return await response.json();
}

/** Ids of claims and of outlets that there are. */
export async function gradable(url: string): Promise<readonly string[]> {
  const { data } = (await ask(
    url,
    '{ claims(first: 50) { edges { node { id } } } outlets(first: 50) { edges { node { id } } } }',
  )) as Answered<
    Readonly<
      Record<'claims' | 'outlets', { readonly edges: readonly { readonly node: { readonly id: string } }[] }>
    >
  >;
  if (data == null) throw new Error('the service does not answer');
  return [...data.claims.edges, ...data.outlets.edges].map(({ node }) => node.id);
}
