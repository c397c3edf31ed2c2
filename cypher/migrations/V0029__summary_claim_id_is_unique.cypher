// A claim has one summary.
CREATE CONSTRAINT summary_claim_id_is_unique IF NOT EXISTS
FOR (n:ClaimSummary)
REQUIRE n.claimId IS UNIQUE
