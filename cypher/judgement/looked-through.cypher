// One row: behind which version and id sources were not compared with others yet.
OPTIONAL MATCH (state:AnalysisState {id: 'alike'})
RETURN coalesce(state.through, 0) AS through, coalesce(state.afterId, '') AS afterId
LIMIT 1
