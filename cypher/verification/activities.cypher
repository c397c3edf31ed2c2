// Every activity has its place in the log, and who did what when. One row a breach, in no order.
MATCH (a:Activity)
WHERE
  a.id IS NULL OR
  a.seq IS NULL OR
  a.action IS NULL OR
  a.by IS NULL OR
  a.at IS NULL OR
  a.operation IS NULL OR
  a.detail IS NULL OR
  a.subjects IS NULL OR
  a.hash IS NULL OR
  NOT a.action IN ['IMPORT']
RETURN coalesce(a.id, '(no id)') AS id, 'a property is missing, or its action is unknown' AS detail
