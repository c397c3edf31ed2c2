// One row a claim that has a summary, in no order; the others are left out.
UNWIND $claimIds AS claimId
MATCH (s:ClaimSummary {claimId: claimId})
RETURN
  s.claimId AS claimId,
  s.version AS version,
  s.rules AS rules,
  coalesce(s.isCut, false) AS isCut,
  s.ownLower AS ownLower,
  s.ownUpper AS ownUpper,
  s.ownUnidentified AS ownUnidentified,
  s.ownAttested AS ownAttested,
  s.ownBestType AS ownBestType,
  s.ownOnlyType AS ownOnlyType,
  s.soleOriginIds AS soleOriginIds,
  s.circularGroups AS circularGroups,
  coalesce(s.isDisputed, false) AS isDisputed,
  s.lower AS lower,
  s.upper AS upper,
  s.unidentified AS unidentified,
  s.grade AS grade,
  s.expected AS expected
