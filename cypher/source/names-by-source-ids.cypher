// One row a name, in no order; sources without names are left out.
UNWIND $ids AS sourceId
MATCH (s:Source {id: sourceId})-[:HAS_NAME]->(n:Name)
RETURN sourceId, n.value AS value, n.lang AS lang, n.script AS script, n.kind AS kind
