/** Every label that we use; a database that holds another is somebody else's. */
export const ourLabels: readonly string[] = [
  'Source',
  'Outlet',
  'Person',
  'AnonymousSource',
  'UnnamedGroup',
  'UnspecifiedSource',
  'Name',
  'Document',
  'DocumentVersion',
  'Claim',
  'Assertion',
  'ClaimSummary',
  'Revision',
  'AnalysisState',
  'Operation',
  '__Migration',
];
