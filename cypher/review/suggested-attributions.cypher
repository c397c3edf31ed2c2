// One row a suggested attribution, by id, after the id given; at most $limit.
MATCH (:Assertion)-[r:ATTRIBUTED_TO]->(:Assertion)
WHERE r.status = 'SUGGESTED' AND r.id > $afterId
RETURN r.id AS id
ORDER BY id
LIMIT $limit
