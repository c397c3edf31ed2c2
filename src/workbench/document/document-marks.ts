/** The spans of a document's statements and hand-offs as marks of one of its texts. */
import type { Mark } from '../text/mark.ts';
import { groupCredits } from './credits-behind.ts';
import type { Credit, ShownSpan, ShownVersion, Statement } from './document-parts.ts';

export interface DocumentMarks {
  readonly marks: readonly Mark[];
  /** Spans of other versions of the document: their offsets are those of another text. */
  readonly elsewhere: number;
  /** Spans whose words the text does not have where they should stand, or that lie outside it. */
  readonly notFound: number;
}

interface Asked {
  readonly statements: readonly Statement[];
  readonly credits: readonly Credit[];
  readonly version: Pick<ShownVersion, 'id' | 'characters'>;
  /** Marks of other claims are faint; null: none is. */
  readonly claimId: string | null;
}

export function documentMarks({ statements, credits, version, claimId }: Asked): DocumentMarks {
  const spans = [
    ...statements.flatMap((statement) =>
      toMarks(statement.id, statement.spans, stated(statement), statement.claim),
    ),
    ...credits.flatMap((credit) => toMarks(credit.id, credit.evidence, credited(credit), credit.from.claim)),
  ];
  const here = spans.filter(({ span }) => span.version?.id === version.id);
  const verified = here.filter(({ span }) => span.verified && fits(span, version));
  return {
    marks: verified.map(({ mark, of }) => ({ ...mark, isFaint: claimId !== null && of !== claimId })),
    elsewhere: spans.length - here.length,
    notFound: here.length - verified.length,
  };
}

function fits({ start, end }: ShownSpan, { characters }: Pick<ShownVersion, 'characters'>): boolean {
  return start >= 0 && start < end && end <= characters;
}

function toMarks(owner: string, spans: readonly ShownSpan[], label: string, claim: { readonly id: string }) {
  return spans.map((span) => ({
    span,
    of: claim.id,
    mark: { owner, role: span.role, start: span.start, end: span.end, label },
  }));
}

function stated({ source, claim }: Statement): string {
  return `${source.name} states: ${claim.text}`;
}

function credited({ from, to, cue }: Credit): string {
  return `${from.source.name} credits ${to.source.name}${cue === null ? '' : `: “${cue}”`}`;
}

/**
 * Who is not quoted in the document has no marks of its own there: what is marked then is where others credit it. Owners
 * that have marks are themselves.
 */
export function ownersInText(
  owners: Iterable<string>,
  marks: readonly Mark[],
  credits: readonly Credit[],
): ReadonlySet<string> {
  const marked = new Set(marks.map(({ owner }) => owner));
  const crediting = groupCredits(credits, 'to');
  return new Set(
    [...owners].flatMap((owner) =>
      marked.has(owner) ? [owner] : (crediting.get(owner) ?? []).map(({ id }) => id),
    ),
  );
}
