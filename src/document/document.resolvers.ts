/** Documents and their versions on the API. */
import type { Document } from '../core/model/document.ts';
import { endOfPartialDate } from '../core/model/partial-date.ts';
import { reviewStatuses } from '../core/model/review-status.ts';
import { toActor } from '../graphql/actor.ts';
import { childConnection } from '../graphql/child-connection.ts';
import { findOne, mayLoad, mustLoad } from '../graphql/find.ts';
import type { DocumentFilter, Resolvers } from '../graphql/generated.ts';
import { listConnection } from '../graphql/list-connection.ts';

function toConditions(filter: DocumentFilter | null | undefined) {
  const { located = null, publisher = null, publishedFrom = null, publishedTo = null } = filter ?? {};
  const until = publishedTo === null ? null : endOfPartialDate(publishedTo);
  return { located, publisherId: publisher, publishedFrom, publishedTo: until };
}

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
    keys: ({ key }) => (key === null ? [] : [key]),
    publisher: ({ publisherId }, _, { load }) => mayLoad(load.sourceById, publisherId),
    locatedAs: ({ locatedAsId }, _, { load }) => mayLoad(load.documentById, locatedAsId),
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
    recordedBy: toActor,
  },
  DocumentVersion: {
    document: ({ documentId }, _, { load }) => mustLoad(load.documentById, documentId),
    text: ({ id, isTextHeld }, _, { load }) => (isTextHeld ? load.textByVersionId.load(id) : null),
  },
  DocumentConnection: { totalCount: ({ countAll }) => countAll() },
};
