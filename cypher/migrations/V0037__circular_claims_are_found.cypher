// Claims with circular reporting are listed by id; others are not in the index.
CREATE INDEX circular_claims_are_found IF NOT EXISTS
FOR (n:ClaimSummary)
ON (n.isCircular, n.claimId)
