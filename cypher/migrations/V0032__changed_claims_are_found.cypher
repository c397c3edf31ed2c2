// Claims that changed after a revision are found by their versions.
CREATE INDEX changed_claims_are_found IF NOT EXISTS
FOR (n:Claim)
ON (n.version)
