// One row: how many claims with the topic somebody affirms and somebody denies.
MATCH (s:ClaimSummary {isDisputed: true})
WHERE s.claimId > ''
MATCH (c:Claim {id: s.claimId})
WHERE $topic IS NULL OR $topic IN c.topics
RETURN count(c) AS total
