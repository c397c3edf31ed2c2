// One row a document of a namespace with its newest version, by key; whether we hold its text, not the text.
MATCH (d:Document)
WHERE d.key STARTS WITH $prefix
CALL (d) {
  OPTIONAL MATCH (v:DocumentVersion)-[:VERSION_OF]->(d)
  RETURN v
  ORDER BY v.retrievedAt DESC, v.id
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
  [(d)-[:PUBLISHED_BY]->(o:Outlet) | o.key ][0] AS publisherKey,
  [(d)-[location:LOCATED_AS]->(o:Document) WHERE coalesce(location.status, 'CONFIRMED') <> 'UNDONE' | o.key ][0] AS locatedAsKey,
  v.id AS versionId,
  v.sha256 AS sha256,
  v.characters AS characters,
  v.retrievedAt AS retrievedAt,
  v.text IS NOT NULL AS isTextHeld
ORDER BY key
