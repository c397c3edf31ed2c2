// One row a document, in no order; keys that nobody has are left out.
UNWIND $keys AS key
MATCH (d:Document {key: key})
RETURN
  d.id AS id,
  d.key AS key,
  d.kind AS kind,
  d.title AS title,
  d.lang AS lang,
  d.url AS url,
  d.publishedAt AS publishedAt,
  d.located AS located,
  d.recordedAt AS recordedAt,
  d.recordedBy AS recordedBy,
  [(d)-[:PUBLISHED_BY]->(o) | o.id ][0] AS publisherId,
  [(d)-[location:LOCATED_AS]->(l) WHERE coalesce(location.status, 'CONFIRMED') <> 'UNDONE' | l.id ][0] AS locatedAsId
