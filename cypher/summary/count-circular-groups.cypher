// One row: how many circular groups there are in all.
MATCH (s:ClaimSummary {isCircular: true})
WHERE s.claimId > ''
RETURN sum(s.circularGroups) AS total
