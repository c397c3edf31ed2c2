// One row a source that was ever merged or is of a match, in no order: for whom it counts, and counted since when.
MATCH (s:Source|Undone)
WHERE s.canonicalId IS NOT NULL OR EXISTS { (s)<-[:OF]-(:IdentityMatch) }
RETURN
  s.id AS id,
  s.canonicalId AS canonicalId,
  coalesce(s.canonicalIds, []) AS canonicalIds,
  coalesce(s.canonicalTimes, []) AS canonicalTimes
