// One row: a match that is now decided, and what it was is kept; none where there is none.
MATCH (j:Judgement {id: $id})
WHERE j:IdentityMatch
SET
  j.pastStatuses = coalesce(j.pastStatuses, []) + j.status,
  j.pastStatusTimes = coalesce(j.pastStatusTimes, []) + j.statusAt,
  j.status = $status,
  j.statusAt = $at
RETURN j.id AS id
