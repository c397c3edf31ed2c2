// One row a source with these words in a name or descriptor, by label, then id, after the place given; at most $limit.
CALL db.index.fulltext.queryNodes('labels_are_folded', $words) YIELD node
OPTIONAL MATCH (named:Source)-[:HAS_NAME]->(node)
WITH DISTINCT coalesce(named, node) AS s
WHERE
  s:Source AND
  s.label >= $fromLabel AND
  (s.label > $fromLabel OR s.id > $afterId) AND
  ($nodeLabels IS NULL OR any(l IN labels(s) WHERE l IN $nodeLabels)) AND
  ($outletKinds IS NULL OR s.outletKind IN $outletKinds) AND
  ($country IS NULL OR s.country = $country)
WITH s
ORDER BY s.label, s.id
LIMIT $limit
RETURN
  s.id AS id,
  s.key AS key,
  [l IN labels(s) WHERE l <> 'Source'][0] AS nodeLabel,
  s.label AS label,
  s.outletKind AS outletKind,
  s.country AS country,
  s.url AS url,
  s.role AS role,
  s.descriptor AS descriptor,
  s.descriptorLang AS descriptorLang,
  [(s)-[:CARRIED_BY]->(carrier) | carrier.id ][0] AS carriedById,
  [(s)-[:AFFILIATED_WITH]->(body) | body.id ][0] AS affiliationId,
  s.recordedAt AS recordedAt,
  s.recordedBy AS recordedBy
ORDER BY label, id
