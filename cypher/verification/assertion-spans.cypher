// Spans of an assertion are whole, end after their start, and lie within a version that is there. One row a breach, in no order.
MATCH (a:Assertion)
OPTIONAL MATCH (version:DocumentVersion {id: a.versionId})
WITH a, version
WHERE
  coalesce(size(a.spanRoles), -1) <> coalesce(size(a.spanStarts), -2) OR
  coalesce(size(a.spanRoles), -1) <> coalesce(size(a.spanEnds), -2) OR
  coalesce(size(a.spanRoles), -1) <> coalesce(size(a.spanExacts), -2) OR
  coalesce(size(a.spanRoles), -1) <> coalesce(size(a.spanVerified), -2) OR
  any(i IN range(0, size(a.spanStarts) - 1) WHERE a.spanEnds[i] <= a.spanStarts[i] OR a.spanStarts[i] < 0) OR
  any(role IN a.spanRoles WHERE NOT role IN ['SOURCE', 'CUE', 'CONTENT', 'HEDGE', 'DATE']) OR
  (a.versionId IS NOT NULL AND version IS NULL) OR
  (version.characters > 0 AND any(end IN a.spanEnds WHERE end > version.characters))
RETURN coalesce(a.id, '(no id)') AS id, 'a span is broken' AS detail
