// Claims whose analysis was cut are counted; others are not in the index.
CREATE INDEX cut_claims_are_counted IF NOT EXISTS
FOR (n:ClaimSummary)
ON (n.isCut)
