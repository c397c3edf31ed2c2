// One row an activity that stands after one place of the log and not beyond another, in order; at most $limit.
MATCH (a:Activity)
WHERE
  a.seq > $after AND
  a.seq <= $through AND
  ($subject IS NULL OR a.subjects CONTAINS $subject) AND
  ($by IS NULL OR a.by = $by) AND
  ($actions IS NULL OR a.action IN $actions) AND
  ($from IS NULL OR a.at >= $from) AND
  ($to IS NULL OR a.at < $to)
WITH a
ORDER BY a.seq
LIMIT $limit
RETURN
  a.id AS id,
  a.seq AS seq,
  a.action AS action,
  a.by AS by,
  a.at AS at,
  a.reason AS reason,
  a.detail AS detail,
  a.operation AS operation,
  a.subjectCount AS subjectCount,
  a.previousHash AS previousHash,
  a.hash AS hash,
  a.undoneByOperation AS undoneByOperation
ORDER BY seq
