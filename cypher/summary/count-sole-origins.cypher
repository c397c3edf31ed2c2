// One row a source, in no order: how many claims it is the only attested class of origins of.
UNWIND $sourceIds AS sourceId
MATCH (s:Source {id: sourceId})
CALL (s) {
  MATCH (s)<-[:MADE_BY]-(a:Assertion)-[:STATES]->(c:Claim)
  WHERE a.status = 'CONFIRMED'
  WITH DISTINCT s, c
  MATCH (m:ClaimSummary {claimId: c.id})
  WHERE s.id IN m.soleOriginIds
  RETURN count(m) AS claims
}
RETURN s.id AS sourceId, claims
