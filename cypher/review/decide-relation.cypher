// One row: a relation that is now decided, and what it was is kept; none where these claims have it not.
MATCH (:Claim {id: $fromId})-[r:SAME_AS|ENTAILS|CONTRADICTS|TENSION|SUPERSEDES]->(:Claim {id: $toId})
WHERE r.id = $id
SET
  r.pastStatuses = coalesce(r.pastStatuses, []) + r.status,
  r.pastStatusTimes = coalesce(r.pastStatusTimes, []) + r.statusAt,
  r.status = $status,
  r.statusAt = $at
RETURN r.id AS id
