// Spans of an attribution are whole, end after their start, and lie within a version of the text read. One row a breach, in no order.
MATCH (:Assertion)-[r:ATTRIBUTED_TO]->(:Assertion)
OPTIONAL MATCH (version:DocumentVersion {id: r.versionId})-[:VERSION_OF]->(:Document {id: r.documentId})
WITH r, version
WHERE
  size(r.spanRoles) <> size(r.spanStarts) OR
  size(r.spanRoles) <> size(r.spanEnds) OR
  size(r.spanRoles) <> size(r.spanExacts) OR
  size(r.spanRoles) <> size(r.spanVerified) OR
  any(i IN range(0, size(r.spanStarts) - 1) WHERE r.spanEnds[i] <= r.spanStarts[i] OR r.spanStarts[i] < 0) OR
  any(role IN r.spanRoles WHERE NOT role IN ['SOURCE', 'CUE', 'CONTENT', 'HEDGE', 'DATE']) OR
  (r.versionId IS NOT NULL AND version IS NULL) OR
  any(end IN r.spanEnds WHERE end > version.characters)
RETURN r.id AS id, 'a span is broken' AS detail
