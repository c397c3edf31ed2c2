// One row an operation that was finished, in no order, and whether the log has it.
MATCH (o:Operation)
WHERE o.answer IS NOT NULL
RETURN o.key AS key, o.at AS at, o.answer AS answer, EXISTS { (:Activity {operation: o.key}) } AS isLogged
