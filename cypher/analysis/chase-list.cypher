// One row a placeholder that nobody has located, most claims first, then by key, then id, after the place given; at most $limit.
MATCH (d:Document {located: false})
WHERE
  NOT EXISTS {
    (d)-[tie:LOCATED_AS]->(:Document)
    WHERE coalesce(tie.status, 'CONFIRMED') <> 'UNDONE'
  }
WITH
  d,
  coalesce(d.key, '') AS sortKey,
  COUNT {
    MATCH (d)<-[:STANDS_IN]-(:Assertion {status: 'CONFIRMED'})-[:STATES]->(c:Claim)
    RETURN DISTINCT c
  } AS claimsBlocked
WHERE
  claimsBlocked <= $fromClaims AND
  (claimsBlocked < $fromClaims OR sortKey > $fromKey OR (sortKey = $fromKey AND d.id > $afterId))
WITH d, sortKey, claimsBlocked
ORDER BY claimsBlocked DESC, sortKey, d.id
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
  [(d)-[location:LOCATED_AS]->(l) WHERE coalesce(location.status, 'CONFIRMED') <> 'UNDONE' | l.id ][0] AS locatedAsId,
  claimsBlocked
ORDER BY claimsBlocked DESC, sortKey, id
