// One row an assertion of a source, or of one that is one with it, with its source and document, by id, after the id given; at most $limit for each source.
UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (asked:Source {id: parentId})
  UNWIND
    COLLECT {
      MATCH (one:Source {id: coalesce(asked.canonicalId, asked.id)})
      RETURN one
        UNION
      MATCH (one:Source {canonicalId: coalesce(asked.canonicalId, asked.id)})
      RETURN one
    } AS same
  MATCH (a:Assertion)-[:MADE_BY]->(same)
  WHERE a.id > $afterId AND a.status IN $statuses
  RETURN a
  ORDER BY a.id
  LIMIT $limit
}
MATCH (a)-[:MADE_BY]->(s:Source)
MATCH (a)-[:STATES]->(c:Claim)
OPTIONAL MATCH (a)-[:STANDS_IN]->(d:Document)
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Outlet)
RETURN
  parentId,
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
  a.status AS status,
  a.recordedAt AS recordedAt,
  a.recordedBy AS recordedBy,
  s.id AS sourceId,
  [l IN labels(s) WHERE l <> 'Source'][0] AS sourceNodeLabel,
  s.label AS sourceLabel,
  d.id AS documentId,
  d.title AS documentTitle,
  d.located AS documentLocated,
  p.id AS documentPublisherId
ORDER BY id
