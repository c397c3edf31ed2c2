// One row an attribution, in no order; ids that none has are left out.
UNWIND $ids AS id
MATCH (from)-[r:ATTRIBUTED_TO {id: id}]->(to)
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
  CASE
    WHEN r.status = 'UNDONE' THEN 'REJECTED'
    ELSE r.status
  END AS status,
  r.recordedAt AS recordedAt,
  r.recordedBy AS recordedBy
