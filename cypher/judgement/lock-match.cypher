// One row: a match as it is, while others who would decide it wait; none where there is none yet.
MATCH (j:Judgement {id: $id})
WHERE j:IdentityMatch
// Setting a property that stays as it is takes the lock.
SET j.id = j.id
RETURN j.id AS id, j.status AS status, j.aId AS aId, j.bId AS bId
