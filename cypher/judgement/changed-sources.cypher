// One row a source that changed after a version (and, of those of that version, after an id), by both; at most $limit.
MATCH (s:Source)
WHERE s.version >= $through AND NOT (s.version = $through AND s.id <= $afterId)
WITH s
ORDER BY s.version, s.id
LIMIT $limit
RETURN
  s.id AS id,
  s.version AS version,
  [l IN labels(s) WHERE l <> 'Source'][0] AS nodeLabel,
  s.url AS url,
  s.canonicalId AS canonicalId,
  [(s)-[:HAS_NAME]->(n:Name) WHERE coalesce(n.status, 'CONFIRMED') = 'CONFIRMED' | n.value ] AS names
ORDER BY version, id
