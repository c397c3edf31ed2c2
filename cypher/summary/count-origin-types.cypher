// One row a type of origins that claims have as their best, with how many; claims that nobody states are left out.
MATCH (s:ClaimSummary)
WHERE s.ownBestType IS NOT NULL
MATCH (c:Claim {id: s.claimId})
WHERE
  ($topic IS NULL OR $topic IN c.topics) AND
  ($from IS NULL OR coalesce(c.eventAt, c.recordedAt) >= $from) AND
  ($to IS NULL OR coalesce(c.eventAt, c.recordedAt) <= $to)
RETURN s.ownBestType AS type, count(*) AS claims
LIMIT 10
