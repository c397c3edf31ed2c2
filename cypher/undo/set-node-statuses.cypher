// No rows. Gives nodes another status, and keeps the one that they had.
UNWIND $rows AS row
MATCH (n:Source|Document|Claim|Assertion|Name|Judgement|Undone {id: row.id})
SET
  n.pastStatuses = coalesce(n.pastStatuses, []) + coalesce(n.status, 'CONFIRMED'),
  n.pastStatusTimes = coalesce(n.pastStatusTimes, []) + coalesce(n.statusAt, n.recordedAt),
  n.status = row.status,
  n.statusAt = $at
