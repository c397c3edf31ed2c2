// One row an activity that changed a thing, the last first, before the place given; at most $limit.
CALL
  db.index.fulltext.queryNodes(
    'activities_are_found_by_subject',
    $subject
  )
  YIELD node AS a
  WHERE
    a.seq < $beforeSeq AND
    ($by IS NULL OR a.by = $by) AND
    ($actions IS NULL OR a.action IN $actions) AND
    ($from IS NULL OR a.at >= $from) AND
    ($to IS NULL OR a.at < $to)
WITH a
ORDER BY a.seq DESC
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
ORDER BY seq DESC
