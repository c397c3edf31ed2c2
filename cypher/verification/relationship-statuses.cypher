// What became of a relationship has a time for each status, known ones, and the times rise up to now. One row a breach, in no order.
MATCH (from)-[r]->()
WHERE
  r.status IS NOT NULL OR
  r.statusAt IS NOT NULL OR
  r.pastStatuses IS NOT NULL OR
  r.pastStatusTimes IS NOT NULL
WITH
  from,
  r,
  coalesce(r.pastStatuses, []) + coalesce(r.status, '') AS statuses,
  coalesce(r.pastStatusTimes, []) + coalesce(r.statusAt, '') AS times
WHERE
  r.status IS NULL OR
  r.statusAt IS NULL OR
  size(statuses) <> size(times) OR
  any(status IN statuses WHERE NOT status IN ['SUGGESTED', 'CONFIRMED', 'REJECTED', 'UNDONE']) OR
  any(i IN range(1, size(times) - 1) WHERE times[i] <= times[i - 1])
RETURN coalesce(r.id, from.id, '(no id)') AS id, type(r) + ': its statuses or their times are wrong' AS detail
