// One row a document of a namespace with its version, by key.
MATCH (d:Document)
WHERE d.key STARTS WITH $prefix
OPTIONAL MATCH (v:DocumentVersion)-[:VERSION_OF]->(d)
RETURN
  d.key AS key,
  d.kind AS kind,
  d.title AS title,
  d.lang AS lang,
  d.url AS url,
  d.publishedAt AS publishedAt,
  d.located AS located,
  [(d)-[:PUBLISHED_BY]->(o) | o.key ][0] AS publisher,
  [(d)-[:LOCATED_AS]->(o) | o.key ][0] AS locatedAs,
  v.sha256 AS sha256,
  v.characters AS characters,
  v.retrievedAt AS retrievedAt,
  v.text AS text
ORDER BY key
