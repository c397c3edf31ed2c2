// One row an assertion of a source, with its source and document, by id, after the id given; at most $limit for each source.
UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (a:Assertion)-[:MADE_BY]->(:Source {id: parentId})
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
  s.key AS sourceKey,
  [l IN labels(s) WHERE l <> 'Source'][0] AS sourceNodeLabel,
  s.label AS sourceLabel,
  s.outletKind AS sourceOutletKind,
  s.country AS sourceCountry,
  s.url AS sourceUrl,
  s.role AS sourceRole,
  s.descriptor AS sourceDescriptor,
  s.descriptorLang AS sourceDescriptorLang,
  [(s)-[:CARRIED_BY]->(carrier) | carrier.id ][0] AS sourceCarriedById,
  [(s)-[:AFFILIATED_WITH]->(body) | body.id ][0] AS sourceAffiliationId,
  s.recordedAt AS sourceRecordedAt,
  s.recordedBy AS sourceRecordedBy,
  d.id AS documentId,
  d.key AS documentKey,
  d.kind AS documentKind,
  d.title AS documentTitle,
  d.lang AS documentLang,
  d.url AS documentUrl,
  d.publishedAt AS documentPublishedAt,
  d.located AS documentLocated,
  d.recordedAt AS documentRecordedAt,
  d.recordedBy AS documentRecordedBy,
  p.id AS documentPublisherId,
  [(d)-[:LOCATED_AS]->(l) | l.id ][0] AS documentLocatedAsId,
  p.key AS publisherKey,
  p.label AS publisherLabel,
  p.outletKind AS publisherOutletKind,
  p.country AS publisherCountry,
  p.url AS publisherUrl,
  p.recordedAt AS publisherRecordedAt,
  p.recordedBy AS publisherRecordedBy
ORDER BY id
