// One row a suggested assertion, by id, after the id given; at most $limit.
MATCH (a:Assertion)
WHERE a.status = 'SUGGESTED' AND a.id > $afterId
RETURN a.id AS id
ORDER BY id
LIMIT $limit
