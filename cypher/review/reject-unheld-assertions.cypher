// One row an assertion of these that was suggested and that no attribution, confirmed or suggested, holds, in no order; it is now rejected. Others stay as they are.
UNWIND $ids AS id
MATCH (a:Assertion {id: id})
WHERE
  a.status = 'SUGGESTED' AND
  NOT EXISTS {
    (a)-[r:ATTRIBUTED_TO]-(:Assertion)
    WHERE r.status IN ['CONFIRMED', 'SUGGESTED']
  }
SET
  a.pastStatuses = coalesce(a.pastStatuses, []) + a.status,
  a.pastStatusTimes = coalesce(a.pastStatusTimes, []) + a.statusAt,
  a.status = 'REJECTED',
  a.statusAt = $at
RETURN a.id AS id
