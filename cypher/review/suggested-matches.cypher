// One row a suggested match of two sources, by id, after the id given; at most $limit.
MATCH (j:IdentityMatch)
WHERE j.status = 'SUGGESTED' AND j.id > $afterId
RETURN j.id AS id
ORDER BY id
LIMIT $limit
