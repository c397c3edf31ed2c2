// One row an attribution that credits what stands in a document, read in another, by id, after the id given; at most $limit for each.
UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (:Document {id: parentId})<-[:STANDS_IN]-(to:Assertion)<-[r:ATTRIBUTED_TO]-(from:Assertion)
  WHERE r.id > $afterId AND r.status IN $statuses AND r.documentId <> parentId
  RETURN from, r, to
  ORDER BY r.id
  LIMIT $limit
}
RETURN
  parentId,
  r.id AS id,
  from.id AS fromId,
  to.id AS toId,
  r.documentId AS documentId,
  r.cue AS cue,
  r.hedges AS hedges,
  r.quoteType AS quoteType,
  r.scopeInferred AS scopeInferred,
  r.note AS note,
  r.spanRoles AS spanRoles,
  r.spanStarts AS spanStarts,
  r.spanEnds AS spanEnds,
  r.spanExacts AS spanExacts,
  r.spanVerified AS spanVerified,
  r.versionId AS versionId,
  r.status AS status,
  r.recordedAt AS recordedAt,
  r.recordedBy AS recordedBy
ORDER BY id
