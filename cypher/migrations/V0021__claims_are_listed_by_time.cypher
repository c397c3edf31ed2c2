// Lists of claims are in the order of the time of their recording.
CREATE INDEX claims_are_listed_by_time IF NOT EXISTS
FOR (n:Claim)
ON (n.recordedAt, n.id)
