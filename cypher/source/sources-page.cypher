// One row a source, by label, then id, after the place given; at most $limit.
MATCH (s:Source)
// The index gives this order where each of its properties has a condition; an OR would read all and sort.
WHERE
  s.id IS NOT NULL AND
  s.label >= $fromLabel AND
  NOT (s.label = $fromLabel AND s.id <= $afterId) AND
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
