// One row an ownership or syndication of a source of a namespace, by id.
MATCH (s:Source)-[r:OWNED_BY|SYNDICATES_FROM]->(o:Source)
WHERE s.key STARTS WITH $prefix
RETURN s.id AS sourceId, type(r) AS kind, r.id AS id, o.key AS source, r.from AS from, r.to AS to
ORDER BY id
