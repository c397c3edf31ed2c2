// One row an assertion that stands in one of the documents, by id, with what its attributions say of its status.
UNWIND $documentIds AS documentId
MATCH (d:Document {id: documentId})
MATCH (a:Assertion)-[:STANDS_IN]->(d), (a)-[:MADE_BY]->(s:Source), (a)-[:STATES]->(c:Claim)
RETURN
  a.id AS id,
  s.key AS sourceKey,
  c.key AS claimKey,
  d.id AS documentId,
  d.key AS documentKey,
  coalesce(d.located, false) AS isLocated,
  a.stance AS stance,
  a.modality AS modality,
  a.basis AS basis,
  a.place AS place,
  a.wording AS wording,
  a.hedges AS hedges,
  a.addressedTo AS addressedTo,
  a.saidAt AS saidAt,
  a.note AS note,
  a.status AS status,
  a.spanRoles AS spanRoles,
  a.spanStarts AS spanStarts,
  a.spanEnds AS spanEnds,
  a.spanExacts AS spanExacts,
  a.spanVerified AS spanVerified,
  a.versionId AS versionId,
  COLLECT {
    MATCH (a)-[r:ATTRIBUTED_TO]-(:Assertion)
    WHERE r.status <> 'UNDONE'
    RETURN DISTINCT r.status
  } AS statuses,
  EXISTS {
    (a)-[credit:ATTRIBUTED_TO]->(:Assertion)
    WHERE credit.status <> 'UNDONE'
  } AS isCrediting
ORDER BY id
