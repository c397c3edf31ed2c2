// One row: how many outlets relay as asked.
MATCH (s:Source:Outlet)
WHERE
  ($outletKinds IS NULL OR s.outletKind IN $outletKinds) AND
  ($country IS NULL OR s.country = $country) AND
  coalesce(s.canonicalId, s.id) = s.id
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
RETURN count(s) AS total
