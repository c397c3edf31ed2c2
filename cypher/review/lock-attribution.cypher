// One row: an attribution as it is, and its assertions, while others who would decide them wait; none where no assertions have it.
MATCH (from:Assertion)-[r:ATTRIBUTED_TO {id: $id}]->(to:Assertion)
// Setting a property that stays as it is takes the lock.
SET from.id = from.id, to.id = to.id, r.id = r.id
WITH from, r, to
RETURN
  r.id AS id,
  r.status AS status,
  r.claimId AS claimId,
  from.id AS fromId,
  from.status AS fromStatus,
  [(from)-[:STATES]->(c:Claim) | c.id ][0] AS fromClaimId,
  to.id AS toId,
  to.status AS toStatus,
  [(to)-[:STATES]->(c:Claim) | c.id ][0] AS toClaimId
