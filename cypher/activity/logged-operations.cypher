// One row an operation of these that the log has, in no order.
UNWIND $operations AS operation
MATCH (a:Activity {operation: operation})
RETURN a.operation AS operation
