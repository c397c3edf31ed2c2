// One row an attribution of these, in no order, with the claim that it is about; it is now decided, and what it was is kept.
UNWIND $ids AS id
MATCH (:Assertion)-[r:ATTRIBUTED_TO {id: id}]->(:Assertion)
SET
  r.pastStatuses = coalesce(r.pastStatuses, []) + r.status,
  r.pastStatusTimes = coalesce(r.pastStatusTimes, []) + r.statusAt,
  r.status = $status,
  r.statusAt = $at
RETURN r.id AS id, r.claimId AS claimId
