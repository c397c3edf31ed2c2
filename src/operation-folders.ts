/** Where the operations are that may be asked for by id: docs/DASHBOARDS.md tells of them. */
export const operationFolders: readonly URL[] = [new URL('dashboards/operations/', import.meta.url)];
