// Spans of an attribution are whole, end after their start, and lie within a version of the text read. One row a breach, in no order.
MATCH (:Assertion)-[r:ATTRIBUTED_TO]->(:Assertion)
OPTIONAL MATCH (version:DocumentVersion {id: r.versionId})-[:VERSION_OF]->(:Document {id: r.documentId})
WITH r, version
WHERE
  coalesce(size(r.spanRoles), -1) <> coalesce(size(r.spanStarts), -2) OR
  coalesce(size(r.spanRoles), -1) <> coalesce(size(r.spanEnds), -2) OR
  coalesce(size(r.spanRoles), -1) <> coalesce(size(r.spanExacts), -2) OR
  coalesce(size(r.spanRoles), -1) <> coalesce(size(r.spanVerified), -2) OR
  any(i IN range(0, size(r.spanStarts) - 1) WHERE r.spanEnds[i] <= r.spanStarts[i] OR r.spanStarts[i] < 0) OR
  any(role IN r.spanRoles WHERE NOT role IN ['SOURCE', 'CUE', 'CONTENT', 'HEDGE', 'DATE']) OR
  // What was undone may have been read in a document that was undone with it.
  (r.versionId IS NOT NULL AND version IS NULL AND coalesce(r.status, '') <> 'UNDONE') OR
  (version.characters > 0 AND any(end IN r.spanEnds WHERE end > version.characters))
RETURN coalesce(r.id, '(no id)') AS id, 'a span is broken' AS detail
