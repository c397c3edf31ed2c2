/** Where the operations are that may be asked for by id: those of dashboards (docs/DASHBOARDS.md), and those of the pages. */
export const operationFolders: readonly URL[] = [
  new URL('dashboards/operations/', import.meta.url),
  new URL('workbench/operations/', import.meta.url),
];
