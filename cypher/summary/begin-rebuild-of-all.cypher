// No rows. Every claim is to be summarised again: at a revision of its own, which no summary has reached.
MERGE (s:AnalysisState {id: 'graph'})
  ON CREATE SET s.rules = $rules
MERGE (r:Revision {id: 'graph'})
  ON CREATE SET r.value = 0
SET r.value = r.value + 1
SET s.begun = r.value
