// One row: what a description of a source or an amendment of a claim changed, and of what; none where it is neither.
MATCH (j:Judgement {id: $id})-[:OF]->(thing)
WHERE j:SourceDescription OR j:ClaimAmendment
RETURN thing.id AS ofId, j.before AS before, j.after AS after
LIMIT 1
