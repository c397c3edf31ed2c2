// One row an assertion that has one of the ids, in no order; ids that nobody has are left out.
UNWIND $ids AS id
MATCH (a:Assertion {id: id})-[:MADE_BY]->(s:Source)
MATCH (a)-[:STATES]->(c:Claim)
OPTIONAL MATCH (a)-[:STANDS_IN]->(d:Document)
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
  a.versionId AS versionId
