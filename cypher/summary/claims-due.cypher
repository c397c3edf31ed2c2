// One row a claim without a summary by these rules at that revision or later, by id.
MATCH (c:Claim)
WHERE
  c.id > '' AND
  NOT EXISTS {
    MATCH (s:ClaimSummary {claimId: c.id})
    WHERE s.rules >= $rules AND s.version >= $begun
  }
RETURN c.id AS claimId
ORDER BY claimId
