// One row an outlet with these words in a name that relays as asked, by label, then id, after the place given; at most $limit.
CALL db.index.fulltext.queryNodes('labels_are_folded', $words) YIELD node
MATCH (named:Source:Outlet)-[:HAS_NAME]->(node)
// By whatever name: the one that all of these count as.
WITH DISTINCT coalesce(named.canonicalId, named.id) AS id
MATCH (s:Source:Outlet {id: id})
WITH s
WHERE
  s.label >= $fromLabel AND
  NOT (s.label = $fromLabel AND s.id <= $afterId) AND
  ($outletKinds IS NULL OR s.outletKind IN $outletKinds) AND
  ($country IS NULL OR s.country = $country)
CALL (s) {
  // Those that are one with it say what it says.
  UNWIND
    COLLECT {
      RETURN s AS one
        UNION
      MATCH (one:Source {canonicalId: s.id})
      RETURN one
    } AS one
  MATCH (one)<-[:MADE_BY]-(a:Assertion {status: 'CONFIRMED'})-[:STATES]->(c:Claim)
  // What others said that a placeholder says gives way to what its located text says.
  WHERE
    NOT EXISTS {
      (a)-[tie:RESOLVED_AS]->(:Assertion {status: 'CONFIRMED'})
      WHERE coalesce(tie.status, 'CONFIRMED') <> 'UNDONE'
    }
  OPTIONAL MATCH
    (a)-[:ATTRIBUTED_TO {status: 'CONFIRMED'}]->(:Assertion {status: 'CONFIRMED'})-[:MADE_BY]->(other:Source)
  WHERE coalesce(other.canonicalId, other.id) <> s.id
  OPTIONAL MATCH (asked:Source {id: $mainlyRelays})
  RETURN
    count(DISTINCT c) AS claims,
    count(DISTINCT
      CASE
        WHEN other:Outlet OR other:Person THEN c
      END) AS relayed,
    count(
      DISTINCT
      CASE
        WHEN coalesce(other.canonicalId, other.id) = coalesce(asked.canonicalId, asked.id) THEN c
      END) AS taken
}
// Wilson's lower bound is at least $leastShare where the share is as far above it as $z standard errors: squared.
WITH s, claims, taken, relayed - $leastShare * claims AS excess
WHERE
  ($mainlyRelays IS NULL OR 2 * taken > claims) AND
  ($relayOnly IS NULL OR
    $relayOnly =
    (claims > 0 AND excess >= 0 AND excess * excess >= $z * $z * claims * $leastShare * (1 - $leastShare)))
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
