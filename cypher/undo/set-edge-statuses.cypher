// No rows. Gives relationships another status, and keeps the one that they had.
UNWIND $rows AS row
MATCH (from:Source|Document|Claim|Assertion|Undone {id: row.fromId})
MATCH (from)-[r]->(to)
WHERE type(r) = row.edgeType AND to.id = row.toId AND (row.id IS NULL OR r.id = row.id)
SET
  r.pastStatuses = coalesce(r.pastStatuses, []) + coalesce(r.status, 'CONFIRMED'),
  r.pastStatusTimes = coalesce(r.pastStatusTimes, []) + coalesce(r.statusAt, r.recordedAt, ''),
  r.status = row.status,
  r.statusAt = $at
