// No rows. Every claim is to be summarised by these rules at the revision of now or later; where that has begun, it goes on.
MERGE (s:AnalysisState {id: 'graph'})
  ON CREATE SET s.rules = 0
WITH s
WHERE s.rules < $rules
OPTIONAL MATCH (r:Revision {id: 'graph'})
SET s.rules = $rules, s.begun = coalesce(r.value, 0), s.through = null, s.since = null
