// One row an activity that is an undo, or is undone, in no order: what each says of that.
MATCH (a:Activity)
WHERE a.action = 'UNDO' OR a.undoneByOperation IS NOT NULL
RETURN
  a.id AS id,
  a.action AS action,
  a.operation AS operation,
  a.detail AS detail,
  a.undoneByOperation AS undoneByOperation
