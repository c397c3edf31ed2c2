// One row an activity that has one of the ids, in no order; ids that nobody has are left out.
UNWIND $ids AS id
MATCH (a:Activity {id: id})
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
