// One row a source, in no order: how many claims it, with those that are one with it, is the only attested class of origins of.
UNWIND $sourceIds AS sourceId
MATCH (s:Source {id: sourceId})
CALL (s) {
  UNWIND
    COLLECT {
      MATCH (one:Source {id: coalesce(s.canonicalId, s.id)})
      RETURN one
        UNION
      MATCH (one:Source {canonicalId: coalesce(s.canonicalId, s.id)})
      RETURN one
    } AS same
  MATCH (same)<-[:MADE_BY]-(a:Assertion)-[:STATES]->(c:Claim)
  WHERE a.status = 'CONFIRMED'
  WITH DISTINCT s, c
  MATCH (m:ClaimSummary {claimId: c.id})
  WHERE coalesce(s.canonicalId, s.id) IN m.soleOriginIds
  RETURN count(m) AS claims
}
RETURN s.id AS sourceId, claims
