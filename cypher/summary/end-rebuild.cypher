// No rows. Notes that every claim was summarised at that revision or later.
MATCH (s:AnalysisState {id: 'graph', rules: $rules, begun: $begun})
SET s.begun = null, s.through =
    CASE
      WHEN s.through >= $begun THEN s.through
      ELSE $begun
    END
