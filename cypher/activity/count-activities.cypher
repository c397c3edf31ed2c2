// One row: how many activities there are.
MATCH (a:Activity)
WHERE
  ($by IS NULL OR a.by = $by) AND
  ($actions IS NULL OR a.action IN $actions) AND
  ($from IS NULL OR a.at >= $from) AND
  ($to IS NULL OR a.at < $to)
RETURN count(a) AS total
