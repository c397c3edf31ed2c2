// One row an ownership or syndication of a source of a namespace, in no order.
MATCH (s:Source)-[r:OWNED_BY|SYNDICATES_FROM]->(o:Source)
WHERE s.key STARTS WITH $prefix AND coalesce(r.status, 'CONFIRMED') = 'CONFIRMED'
RETURN s.id AS id, type(r) AS kind, o.key AS sourceKey, r.from AS from, r.to AS to
