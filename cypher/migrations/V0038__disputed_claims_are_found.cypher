// Claims both affirmed and denied are listed by id; others are not in the index.
CREATE INDEX disputed_claims_are_found IF NOT EXISTS
FOR (n:ClaimSummary)
ON (n.isDisputed, n.claimId)
