// What was recorded, judged, merged or withdrawn, and what became of it, is in the log: an activity has each time, and an undo each at which something was undone. One row a breach, in no order.
MATCH (n:Source|Document|Claim|Assertion|Name|Judgement|Undone)
UNWIND
  CASE n.statusAt
    WHEN n.recordedAt THEN []
    ELSE [n.statusAt]
  END +
  n.recordedAt +
  coalesce(n.pastStatusTimes, []) +
  coalesce(n.withdrawals, []) +
  coalesce(n.canonicalTimes, []) +
  coalesce(n.outletKindTimes, []) AS at
WITH
  n,
  at,
  (coalesce(n.status, '') = 'UNDONE' AND n.statusAt = at) OR
  any(
    i IN range(0, size(coalesce(n.pastStatuses, [])) - 1)
    WHERE n.pastStatuses[i] = 'UNDONE' AND n.pastStatusTimes[i] = at
  ) AS isUndone
WHERE
  at IS NOT NULL AND
  NOT EXISTS {
    MATCH (a:Activity {at: at})
    WHERE a.action = 'UNDO' OR NOT isUndone
  }
RETURN DISTINCT coalesce(n.id, '(no id)') AS id, 'no activity set it at ' + at AS detail
