/** Documents of one request: each is fetched once, and many at a time. */
import DataLoader from 'dataloader';
import type { Document, DocumentVersion } from '../core/model/document.ts';
import type { DocumentStore, OutletDocumentsCount, OutletDocumentsRequest } from './document.store.ts';

export interface DocumentLoaders {
  readonly documentById: DataLoader<string, Document | null>;
  readonly versionsByDocumentId: DataLoader<string, readonly DocumentVersion[]>;
  readonly versionById: DataLoader<string, DocumentVersion | null>;
  readonly textByVersionId: DataLoader<string, string | null>;
  readonly documentsOfOutlet: DataLoader<OutletDocumentsRequest, readonly Document[], string>;
  readonly countOfOutletDocuments: DataLoader<OutletDocumentsCount, number, string>;
}

export function createDocumentLoaders(store: DocumentStore): DocumentLoaders {
  const byArguments = { cacheKeyFn: (request: unknown) => JSON.stringify(request) };
  return {
    documentById: new DataLoader((ids) => store.byIds(ids)),
    versionsByDocumentId: new DataLoader((ids) => store.versionsByDocumentIds(ids)),
    versionById: new DataLoader((ids) => store.versionsByIds(ids)),
    textByVersionId: new DataLoader((ids) => store.textsByVersionIds(ids)),
    documentsOfOutlet: new DataLoader<OutletDocumentsRequest, readonly Document[], string>(
      (requests) => store.pagesOfOutlets(requests),
      byArguments,
    ),
    countOfOutletDocuments: new DataLoader<OutletDocumentsCount, number, string>(
      (requests) => store.countsOfOutlets(requests),
      byArguments,
    ),
  };
}
