// Claims may be listed by the number of their origins.
CREATE INDEX summaries_are_ordered_by_origins IF NOT EXISTS
FOR (n:ClaimSummary)
ON (n.originsRank)
