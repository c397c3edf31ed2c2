// One row a name of a source of a namespace, in no order.
MATCH (s:Source)-[:HAS_NAME]->(n:Name)
WHERE s.key STARTS WITH $prefix
RETURN s.id AS sourceId, n.value AS value, n.lang AS lang, n.script AS script, n.kind AS kind
