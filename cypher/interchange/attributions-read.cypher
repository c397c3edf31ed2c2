// One row an attribution that a namespace read in one of the documents, by id.
UNWIND $documentIds AS documentId
MATCH (d:Document {id: documentId})
MATCH (from:Assertion)-[r:ATTRIBUTED_TO]->(to:Assertion)
WHERE r.documentId = documentId AND r.namespace = $namespace AND r.status <> 'UNDONE'
MATCH (c:Claim {id: r.claimId})
RETURN
  r.id AS id,
  from.id AS fromId,
  to.id AS toId,
  c.key AS claimKey,
  d.id AS documentId,
  d.key AS documentKey,
  r.cue AS cue,
  r.hedges AS hedges,
  r.quoteType AS quoteType,
  r.scopeInferred AS scopeInferred,
  r.note AS note,
  r.status AS status,
  r.spanRoles AS spanRoles,
  r.spanStarts AS spanStarts,
  r.spanEnds AS spanEnds,
  r.spanExacts AS spanExacts,
  r.spanVerified AS spanVerified,
  r.versionId AS versionId
ORDER BY id
