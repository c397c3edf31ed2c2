// One row an assertion of these that was suggested, in no order, and is now decided; others stay as they are.
UNWIND $ids AS id
MATCH (a:Assertion {id: id})
WHERE a.status = 'SUGGESTED'
SET
  a.pastStatuses = coalesce(a.pastStatuses, []) + a.status,
  a.pastStatusTimes = coalesce(a.pastStatusTimes, []) + a.statusAt,
  a.status = $status,
  a.statusAt = $at
RETURN a.id AS id
