// One row a source, in no order: how many assertions there are of it.
UNWIND $parentIds AS parentId
RETURN
  parentId,
  COUNT {
    MATCH (a:Assertion)-[:MADE_BY]->(:Source {id: parentId})
    WHERE a.status IN $statuses
  } AS total
