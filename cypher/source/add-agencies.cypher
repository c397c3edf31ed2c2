// One row: how many ties were not there. Ties an outlet to those whose material it carries; what was undone stands again, with its history.
MATCH (s:Source:Outlet {id: $sourceId})
UNWIND $rows AS row
MATCH (other:Source:Outlet {id: row.toId})
MERGE (s)-[r:SYNDICATES_FROM {id: row.id}]->(other)
  ON CREATE SET r.from = row.from, r.to = row.to, r.recordedAt = $at, r.status = 'CONFIRMED', r.statusAt = $at
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
RETURN count(
    CASE
      WHEN r.statusAt = $at THEN 1
    END) AS changed
