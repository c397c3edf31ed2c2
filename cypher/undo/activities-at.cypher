// One row an activity of each time, in no order.
UNWIND $times AS at
MATCH (a:Activity {at: at})
RETURN a.id AS id, a.at AS at, a.action = 'UNDO' AS isUndo, a.undoneByOperation IS NULL AS stands
