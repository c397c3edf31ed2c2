// No rows. Adds the relations between claims that are not there yet; a weaker or undone one becomes what the record says.
UNWIND $rows AS row
MATCH (from:Claim {id: row.fromId})
MATCH (to:Claim {id: row.toId})
MERGE (from)-[r:$(row.kind) {id: row.id}]->(to)
  ON CREATE SET
    r.namespace = row.namespace,
    r.note = row.note,
    r.status = row.status,
    r.statusAt = $at,
    r.recordedAt = $at,
    r.recordedBy = $by
FOREACH (weaker IN
CASE
  WHEN r.status <> row.status AND r.status IN row.overrides THEN [r]
  ELSE []
END |
  SET
    weaker.pastStatuses = coalesce(weaker.pastStatuses, []) + weaker.status,
    weaker.pastStatusTimes = coalesce(weaker.pastStatusTimes, []) + weaker.statusAt,
    weaker.status = row.status,
    weaker.statusAt = $at
)
