// One row: by which write the change of an operation is undone; none where it stands, or was never made.
MATCH (a:Activity {operation: $operation})
WHERE a.undoneByOperation IS NOT NULL
RETURN a.undoneByOperation AS undoneBy
LIMIT 1
