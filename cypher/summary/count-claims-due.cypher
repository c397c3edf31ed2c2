// One row: how many claims there are, and how many of them have a summary by these rules at that revision or later.
RETURN
  COUNT {
    MATCH (c:Claim)
  } AS claims,
  COUNT {
    MATCH (s:ClaimSummary)
    WHERE s.rules >= $rules AND s.version >= $begun
  } AS done
