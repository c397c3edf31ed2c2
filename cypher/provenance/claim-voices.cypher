// One row a confirmed voice of each claim and credit of it (one without a credit where it has none), in no order.
UNWIND $claimIds AS claimId
MATCH (c:Claim {id: claimId})<-[:STATES]-(a:Assertion {status: 'CONFIRMED'})
WHERE $asOf IS NULL OR a.statusAt <= $asOf
MATCH (a)-[:MADE_BY]->(s:Source)
OPTIONAL MATCH (a)-[:STANDS_IN]->(d:Document)
OPTIONAL MATCH (a)-[r:ATTRIBUTED_TO]->(credited:Assertion)
WHERE r.status <> 'REJECTED' AND ($asOf IS NULL OR r.recordedAt <= $asOf)
RETURN
  a.id AS id,
  c.id AS claimId,
  a.stance AS stance,
  a.modality AS modality,
  a.basis AS basis,
  s.id AS sourceId,
  [l IN labels(s) WHERE l <> 'Source'][0] AS sourceNodeLabel,
  s.outletKind AS sourceOutletKind,
  d.id AS documentId,
  d.located AS documentLocated,
  d.publishedAt AS documentPublishedAt,
  r.id AS creditId,
  r.documentId AS creditReadIn,
  credited.id AS creditedId,
  r.status = 'CONFIRMED' AND ($asOf IS NULL OR r.statusAt <= $asOf) AS creditConfirmed,
  [(a)-[resolved:RESOLVED_AS]->(l) WHERE $asOf IS NULL OR resolved.recordedAt <= $asOf | l.id ] AS resolvedAsIds
