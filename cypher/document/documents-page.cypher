// One row a document, by id, after the id given; at most $limit.
MATCH (d:Document)
WHERE
  d.id > $afterId AND
  ($located IS NULL OR d.located = $located) AND
  ($publisherId IS NULL OR
    EXISTS {
      MATCH (asked:Source:Outlet {id: $publisherId})
      MATCH (d)-[:PUBLISHED_BY]->(publisher:Source)
      WHERE coalesce(publisher.canonicalId, publisher.id) = coalesce(asked.canonicalId, asked.id)
    }) AND
  ($publishedFrom IS NULL OR d.publishedAt >= $publishedFrom) AND
  ($publishedTo IS NULL OR d.publishedAt <= $publishedTo)
WITH d
ORDER BY d.id
LIMIT $limit
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
ORDER BY id
