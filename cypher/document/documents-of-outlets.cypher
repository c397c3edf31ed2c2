// One row a document of an outlet, or of one that is one with it, by id, after the id given; at most $limit for each outlet.
UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (asked:Source:Outlet {id: parentId})
  UNWIND
    COLLECT {
      MATCH (one:Source {id: coalesce(asked.canonicalId, asked.id)})
      RETURN one
        UNION
      MATCH (one:Source {canonicalId: coalesce(asked.canonicalId, asked.id)})
      RETURN one
    } AS same
  MATCH (d:Document)-[:PUBLISHED_BY]->(same)
  WHERE d.id > $afterId AND ($located IS NULL OR d.located = $located)
  RETURN d
  ORDER BY d.id
  LIMIT $limit
}
RETURN
  parentId,
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
