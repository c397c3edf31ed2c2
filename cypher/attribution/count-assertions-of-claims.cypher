// One row a claim, in no order: how many assertions there are of it.
UNWIND $parentIds AS parentId
RETURN
  parentId,
  COUNT {
    MATCH (a:Assertion)-[:STATES]->(:Claim {id: parentId})
    WHERE a.status IN $statuses
  } AS total
