// One row a document, in no order: how many attributions, read in others, credit what stands in it.
UNWIND $parentIds AS parentId
RETURN
  parentId,
  COUNT {
    MATCH (:Document {id: parentId})<-[:STANDS_IN]-(:Assertion)<-[r:ATTRIBUTED_TO]-(:Assertion)
    WHERE r.status IN $statuses AND r.documentId <> parentId
  } AS total
