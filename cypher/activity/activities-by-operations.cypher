// One row the activity of a write, by its key in the ledger, in no order; a write that changed nothing has none.
UNWIND $operations AS operation
MATCH (a:Activity {operation: operation})
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
