/** Statements and hand-offs of a document, with what a test does not care about filled in. */
import type { Credit, ShownSpan, Statement } from '../../../../src/workbench/document/document-parts.ts';

export function makeSpan(role: ShownSpan['role'], start: number, more: Partial<ShownSpan> = {}): ShownSpan {
  return { role, start, end: start + 2, exact: 'ab', verified: true, version: { id: 'v' }, ...more };
}

const makeSource = (id: string) => ({ id, type: 'OUTLET' as const, name: `Outlet ${id}` });

export function makeStatement(id: string, more: Partial<Statement> = {}): Statement {
  return {
    id,
    source: makeSource('own'),
    claim: { id: 'claim', text: 'It burned', lang: 'en' },
    stance: 'AFFIRMS',
    modality: 'CERTAIN',
    basis: 'TOLD',
    place: null,
    wording: null,
    hedges: [],
    spans: [],
    ...more,
  };
}

export function makeCredit(id: string, from: string, to: string, more: Partial<Credit> = {}): Credit {
  return {
    id,
    cue: null,
    hedges: [],
    from: { id: from, source: makeSource(from), claim: { id: 'claim' } },
    to: { id: to, source: makeSource(to) },
    evidence: [],
    ...more,
  };
}
