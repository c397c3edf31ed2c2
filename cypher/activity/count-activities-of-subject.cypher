// One row: how many activities changed a thing.
CALL
  db.index.fulltext.queryNodes(
    'activities_are_found_by_subject',
    $subject
  )
  YIELD node AS a
  WHERE
    ($by IS NULL OR a.by = $by) AND
    ($actions IS NULL OR a.action IN $actions) AND
    ($from IS NULL OR a.at >= $from) AND
    ($to IS NULL OR a.at < $to)
RETURN count(a) AS total
