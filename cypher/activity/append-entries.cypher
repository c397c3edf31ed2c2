// No rows. Adds entries to the log, and sets its head.
UNWIND $rows AS row
CREATE
  (:Activity
    {
      id: row.id,
      format: row.format,
      seq: row.seq,
      action: row.action,
      by: row.by,
      at: row.at,
      reason: row.reason,
      operation: row.operation,
      detail: row.detail,
      subjects: row.subjects,
      subjectCount: row.subjectCount,
      previousHash: row.previousHash,
      hash: row.hash
    })
WITH count(*) AS appended
MATCH (h:LogHead {id: 'log'})
SET h.seq = $seq, h.hash = $hash
