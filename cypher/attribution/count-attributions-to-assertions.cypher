// One row a parent, in no order: how many attributions that credits an assertion.
UNWIND $parentIds AS parentId
RETURN
  parentId,
  COUNT {
    MATCH (from:Assertion)-[r:ATTRIBUTED_TO]->(to:Assertion {id: parentId})
    WHERE r.status IN $statuses
  } AS total
