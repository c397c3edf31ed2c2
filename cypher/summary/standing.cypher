// One row: the revision of the graph, and through which one the summaries are kept; null where they never were.
OPTIONAL MATCH (r:Revision {id: 'graph'})
OPTIONAL MATCH (s:AnalysisState {id: 'graph'})
RETURN
  coalesce(r.value, 0) AS revision,
  s.through AS through,
  s.rules AS rules,
  s.begun AS begun,
  s.since AS since,
  COUNT {
    MATCH (cut:ClaimSummary {isCut: true})
  } AS cut
LIMIT 1
