// One row a document, in no order: how many assertions there are of it.
UNWIND $parentIds AS parentId
RETURN
  parentId,
  COUNT {
    MATCH (a:Assertion)-[:STANDS_IN]->(:Document {id: parentId})
    WHERE a.status IN $statuses
  } AS total
