// No rows. Ties placeholders to the located documents that they turned out to be.
UNWIND $rows AS row
MATCH (d:Document {id: row.fromId})
MATCH (located:Document {id: row.toId})
MERGE (d)-[r:LOCATED_AS]->(located)
  ON CREATE SET r.recordedAt = $at, r.status = 'CONFIRMED', r.statusAt = $at
FOREACH (undone IN
CASE
  WHEN r.status = 'UNDONE' THEN [r]
  ELSE []
END |
  SET
    undone.pastStatuses = coalesce(undone.pastStatuses, []) + undone.status,
    undone.pastStatusTimes = coalesce(undone.pastStatusTimes, []) + undone.statusAt,
    undone.status = 'CONFIRMED',
    undone.statusAt = $at
)
