// One row an assertion with its source and document, in no order; ids that nobody has are left out.
UNWIND $ids AS id
// What was undone is found too, where nothing that stands has its id.
CALL (id) {
  MATCH (a:Assertion|Undone {id: id})
  RETURN a
  ORDER BY a:Undone, a.recordedAt DESC
  LIMIT 1
}
MATCH (a)-[:MADE_BY]->(s)
MATCH (a)-[:STATES]->(c)
OPTIONAL MATCH (a)-[:STANDS_IN]->(d)
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p)
RETURN
  a.id AS id,
  c.id AS claimId,
  a.stance AS stance,
  a.modality AS modality,
  a.basis AS basis,
  a.place AS place,
  a.wording AS wording,
  a.hedges AS hedges,
  a.addressedTo AS addressedTo,
  a.saidAt AS saidAt,
  a.note AS note,
  a.spanRoles AS spanRoles,
  a.spanStarts AS spanStarts,
  a.spanEnds AS spanEnds,
  a.spanExacts AS spanExacts,
  a.spanVerified AS spanVerified,
  a.versionId AS versionId,
  CASE
    WHEN a.status = 'UNDONE' THEN 'REJECTED'
    ELSE a.status
  END AS status,
  a.recordedAt AS recordedAt,
  a.recordedBy AS recordedBy,
  s.id AS sourceId,
  [l IN coalesce(s.undoneLabels, labels(s)) WHERE l <> 'Source'][0] AS sourceNodeLabel,
  s.label AS sourceLabel,
  d.id AS documentId,
  d.title AS documentTitle,
  d.located AS documentLocated,
  p.id AS documentPublisherId
