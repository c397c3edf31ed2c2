// One row an activity, in no order, with its subjects as one text; ids that nobody has are left out.
UNWIND $ids AS id
MATCH (a:Activity {id: id})
RETURN
  a.id AS id,
  a.seq AS seq,
  a.action AS action,
  a.at AS at,
  a.operation AS operation,
  a.detail AS detail,
  a.subjects AS subjects,
  a.undoneByOperation AS undoneByOperation
