// What became of a node has a time for each status, known ones, and the times rise up to now. One row a breach, in no order.
MATCH (n)
WHERE
  n.status IS NOT NULL OR
  n.statusAt IS NOT NULL OR
  n.pastStatuses IS NOT NULL OR
  n.pastStatusTimes IS NOT NULL
WITH
  n,
  coalesce(n.pastStatuses, []) + coalesce(n.status, '') AS statuses,
  coalesce(n.pastStatusTimes, []) + coalesce(n.statusAt, '') AS times
WHERE
  n.status IS NULL OR
  n.statusAt IS NULL OR
  size(statuses) <> size(times) OR
  any(status IN statuses WHERE NOT status IN ['SUGGESTED', 'CONFIRMED', 'REJECTED', 'UNDONE']) OR
  any(i IN range(1, size(times) - 1) WHERE times[i] <= times[i - 1])
RETURN coalesce(n.id, '(no id)') AS id, 'its statuses or their times are wrong' AS detail
