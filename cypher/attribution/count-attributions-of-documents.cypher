// One row a parent, in no order: how many attributions read in a document.
UNWIND $parentIds AS parentId
RETURN
  parentId,
  COUNT {
    MATCH (from:Assertion)-[r:ATTRIBUTED_TO {documentId: parentId}]->(to:Assertion)
    WHERE r.status IN $statuses
  } AS total
