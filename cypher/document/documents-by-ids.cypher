// One row a document, in no order; ids that nobody has are left out.
UNWIND $ids AS id
// What was undone is found too, where nothing that stands has its id.
CALL (id) {
  MATCH (d:Document|Undone {id: id})
  RETURN d
  ORDER BY d:Undone, d.recordedAt DESC
  LIMIT 1
}
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
