MATCH (c:Claim {id: $id})<-[:STATES]-(a:Assertion)-[:MADE_BY]->(s:Source)
OPTIONAL MATCH (a)-[:STANDS_IN]->(d:Document)-[:PUBLISHED_BY]->(p:Outlet)
OPTIONAL MATCH (a)-[r:ATTRIBUTED_TO]->(credited:Assertion)
RETURN
  c.id AS claimId,
  c.text AS text,
  a.id AS id,
  a.stance AS stance,
  a.modality AS modality,
  s.id AS sourceId,
  s.label AS source,
  d.id AS documentId,
  d.title AS title,
  d.located AS located,
  p.label AS publisher,
  r.cue AS cue,
  credited.id AS creditedId
