// One row: where the attribution starts, and as what it stands; none where there is none. Others who would change it wait from here to the commit.
MATCH (from:Assertion)-[r:ATTRIBUTED_TO {id: $attributionId}]->(:Assertion)
// Setting a property that stays as it is takes the lock.
SET from.id = from.id, r.id = r.id
WITH from, r
MATCH (from)-[:MADE_BY]->(s:Source)
RETURN from.id AS fromId, s.id AS sourceId, r.status AS status
