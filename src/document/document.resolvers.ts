/** Documents and their versions on the API. */
import type { Document } from '../core/model/document.ts';
import { endOfPartialDate } from '../core/model/partial-date.ts';
import { reviewStatuses } from '../core/model/review-status.ts';
import { actorBy } from '../graphql/actor.ts';
import { askedDate } from '../graphql/asked-date.ts';
import { childConnection } from '../graphql/child-connection.ts';
import { fieldsOfWhole, mayFind, mustFind } from '../graphql/find-parts.ts';
import { findOne } from '../graphql/find.ts';
import type { DocumentFilter, Resolvers } from '../graphql/generated.ts';
import { listConnection } from '../graphql/list-connection.ts';

function toConditions(filter: DocumentFilter | null | undefined) {
  const { located = null, publisher = null } = filter ?? {};
  const publishedFrom = askedDate('publishedFrom', filter?.publishedFrom);
  const publishedTo = askedDate('publishedTo', filter?.publishedTo);
  const until = publishedTo === null ? null : endOfPartialDate(publishedTo);
  return { located, publisherId: publisher, publishedFrom, publishedTo: until };
}

const ofDocument = fieldsOfWhole((load) => load.documentById);
const keyOf = ofDocument('key');
const locatedAsIdOf = ofDocument('locatedAsId');

export const documentResolvers: Resolvers = {
  Query: {
    document: (_, idOrKey, { load, documents }) => findOne(idOrKey, load.documentById, documents.byKeys),
    documents: (_, { filter, ...page }, { documents }) => {
      const conditions = toConditions(filter);
      return listConnection<Document, readonly [string]>(page, {
        name: 'documents',
        start: [''],
        keysOf: ({ id }) => [id],
        page: ([afterId], limit) => documents.page(conditions, { afterId, limit }),
        countAll: () => documents.count(conditions),
      });
    },
  },
  Document: {
    keys: async (document, _, context) => {
      const key = await keyOf(document, _, context);
      return key === null ? [] : [key];
    },
    kind: ofDocument('kind'),
    lang: ofDocument('lang'),
    url: ofDocument('url'),
    publishedAt: ofDocument('publishedAt'),
    recordedAt: ofDocument('recordedAt'),
    recordedBy: actorBy(ofDocument('recordedBy')),
    publisher: ({ publisherId }, _, { load }) => mayFind(load.known.sources, load.sourceById, publisherId),
    locatedAs: async (document, _, context) =>
      mayFind(
        context.load.known.documents,
        context.load.documentById,
        await locatedAsIdOf(document, _, context),
      ),
    versions: async ({ id }, _, { load }) => [...(await load.versionsByDocumentId.load(id))],
    assertions: ({ id }, { status, ...page }, { load }) =>
      childConnection(
        'assertions',
        id,
        page,
        { statuses: status ?? reviewStatuses },
        load.assertionsOf.document,
        load.countOfAssertions.document,
      ),
    attributions: ({ id }, { status, ...page }, { load }) =>
      childConnection(
        'attributions',
        id,
        page,
        { statuses: status ?? reviewStatuses },
        load.attributionsOf.document,
        load.countOfAttributions.document,
      ),
  },
  DocumentVersion: {
    document: ({ documentId }, _, { load }) => mustFind(load.known.documents, load.documentById, documentId),
    text: ({ id, isTextHeld }, _, { load }) => (isTextHeld ? load.textByVersionId.load(id) : null),
  },
  DocumentConnection: { totalCount: ({ countAll }) => countAll() },
};
