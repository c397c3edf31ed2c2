/** What a document is made of here: what is stated in it, and who was read to credit whom. */
import type { DocumentCreditsQuery, DocumentPageQuery, DocumentStatementsQuery } from '../generated.ts';

export type ShownDocument = NonNullable<DocumentPageQuery['document']>;
export type ShownVersion = ShownDocument['versions'][number];

type Statements = NonNullable<DocumentStatementsQuery['document']>['assertions'];
export type Statement = Statements['edges'][number]['node'];

type Credits = NonNullable<DocumentCreditsQuery['document']>['attributions'];
export type Credit = Credits['edges'][number]['node'];

export type ShownSpan = Statement['spans'][number];
