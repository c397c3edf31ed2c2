// One row: an assertion as it is, and its attributions that are suggested, while others who would decide it wait; none where nobody has it.
MATCH (a:Assertion {id: $id})
// Setting a property that stays as it is takes the lock.
SET a.id = a.id
WITH a
RETURN
  a.id AS id,
  a.status AS status,
  [(a)-[:STATES]->(c:Claim) | c.id ][0] AS claimId,
  [(a)-[r:ATTRIBUTED_TO {status: 'SUGGESTED'}]-(:Assertion) | r.id ] AS suggestedIds
