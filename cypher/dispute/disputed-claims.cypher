// One row a claim with the topic that somebody affirms and somebody denies, by id, after the place given; at most $limit.
MATCH (s:ClaimSummary {isDisputed: true})
WHERE s.claimId > $afterId
MATCH (c:Claim {id: s.claimId})
WHERE $topic IS NULL OR $topic IN c.topics
RETURN s.claimId AS claimId
ORDER BY s.claimId
LIMIT $limit
