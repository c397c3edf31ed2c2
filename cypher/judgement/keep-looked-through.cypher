// No rows. Says how far sources were compared; what another process has gone beyond stays.
MERGE (state:AnalysisState {id: 'alike'})
WITH state
WHERE
  coalesce(state.through, 0) < $through OR
  (state.through = $through AND coalesce(state.afterId, '') < $afterId)
SET state.through = $through, state.afterId = $afterId
