// Spans of an assertion are whole, end after their start, and lie within a version that is there. One row a breach, in no order.
MATCH (a:Assertion)
OPTIONAL MATCH (version:DocumentVersion {id: a.versionId})
WITH a, version
WHERE
  size(a.spanRoles) <> size(a.spanStarts) OR
  size(a.spanRoles) <> size(a.spanEnds) OR
  size(a.spanRoles) <> size(a.spanExacts) OR
  size(a.spanRoles) <> size(a.spanVerified) OR
  any(i IN range(0, size(a.spanStarts) - 1) WHERE a.spanEnds[i] <= a.spanStarts[i] OR a.spanStarts[i] < 0) OR
  any(role IN a.spanRoles WHERE NOT role IN ['SOURCE', 'CUE', 'CONTENT', 'HEDGE', 'DATE']) OR
  (a.versionId IS NOT NULL AND version IS NULL) OR
  any(end IN a.spanEnds WHERE end > version.characters)
RETURN a.id AS id, 'a span is broken' AS detail
