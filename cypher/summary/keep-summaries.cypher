// No rows. Keeps the summaries of claims, but for those that have one by later rules, or by these at that revision or later.
UNWIND $rows AS row
MERGE (s:ClaimSummary {claimId: row.claimId})
  ON CREATE SET s.rules = 0, s.version = -1
WITH s, row
WHERE s.rules < $rules OR (s.rules = $rules AND s.version < $version)
SET
  s.rules = $rules,
  s.version = $version,
  s.at = $at,
  s.isCut = row.isCut,
  s.ownLower = row.ownLower,
  s.ownUpper = row.ownUpper,
  s.ownUnidentified = row.ownUnidentified,
  s.ownAttested = row.ownAttested,
  s.ownBestType = row.ownBestType,
  s.ownOnlyType = row.ownOnlyType,
  s.soleOriginIds = row.soleOriginIds,
  s.isCircular = row.isCircular,
  s.circularGroups = row.circularGroups,
  s.isDisputed = row.isDisputed,
  s.lower = row.lower,
  s.upper = row.upper,
  s.unidentified = row.unidentified,
  s.grade = row.grade,
  s.expected = row.expected,
  s.gradeRank = row.gradeRank,
  s.originsRank = row.originsRank
