// One row an attribution of a namespace, by id.
MATCH (from:Assertion)-[r:ATTRIBUTED_TO {namespace: $namespace}]->(to:Assertion)
MATCH (d:Document {id: r.documentId})
RETURN
  r.id AS id,
  from.id AS fromId,
  to.id AS toId,
  d.key AS readIn,
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
