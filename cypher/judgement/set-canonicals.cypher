// One row a source that now counts for another than before, in no order; what it counted for is kept. Others stay as they are.
UNWIND range(0, size($ids) - 1) AS i
MATCH (s:Source {id: $ids[i]})
WHERE coalesce(s.canonicalId, s.id) <> $canonicalIds[i]
SET
  s.canonicalIds = coalesce(s.canonicalIds, []) + $canonicalIds[i],
  s.canonicalTimes = coalesce(s.canonicalTimes, []) + $at,
  s.canonicalId = $canonicalIds[i]
RETURN s.id AS id
