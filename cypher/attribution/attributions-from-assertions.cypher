// One row an attribution by which an assertion credits another, by id; assertions that credit none are left out.
UNWIND $ids AS assertionId
MATCH (from:Assertion {id: assertionId})-[r:ATTRIBUTED_TO]->(to:Assertion)
WHERE r.status <> 'UNDONE'
RETURN
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
