// There is one state of the analysis.
CREATE CONSTRAINT analysis_state_id_is_unique IF NOT EXISTS
FOR (n:AnalysisState)
REQUIRE n.id IS UNIQUE
