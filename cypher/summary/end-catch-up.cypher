// No rows. Notes that all summaries hold what was written through that revision, and at that time.
MATCH (s:AnalysisState {id: 'graph', rules: $rules})
WHERE s.through <= $through
SET s.through = $through, s.since = $since
