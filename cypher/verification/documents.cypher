// Every document says what it is and whether it is located, and has one publisher at most. One row a breach, in no order.
MATCH (d:Document)
WITH d, COUNT { (d)-[:PUBLISHED_BY]->(:Outlet) } AS publishers
WHERE
  publishers > 1 OR
  d.id IS NULL OR
  d.located IS NULL OR
  d.recordedAt IS NULL OR
  d.recordedBy IS NULL OR
  d.digest IS NULL OR
  d.kind IS NULL OR
  NOT d.kind IN ['ARTICLE', 'REPORT', 'STATEMENT', 'POST', 'BROADCAST', 'INTERVIEW', 'OTHER']
RETURN
  coalesce(d.id, '(no id)') AS id,
  'a property is missing or unknown, or it has ' + toString(publishers) + ' publishers' AS detail
