// No rows. Says of activities by which write each is undone; null where it stands.
UNWIND $rows AS row
MATCH (a:Activity {id: row.id})
SET a.undoneByOperation = row.operation
