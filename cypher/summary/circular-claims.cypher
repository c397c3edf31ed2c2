// One row a claim with circular reporting, by id, from the place given on; at most $limit.
MATCH (s:ClaimSummary {isCircular: true})
WHERE s.claimId >= $fromId
RETURN s.claimId AS claimId
ORDER BY s.claimId
LIMIT $limit
