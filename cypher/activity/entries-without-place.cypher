// One row an activity without a place, or with one that is no number, by id; at most $limit.
MATCH (a:Activity)
WHERE a.seq IS NULL OR NOT valueType(a.seq) IN ['INTEGER NOT NULL', 'FLOAT NOT NULL']
RETURN coalesce(toString(a.id), '(no id)') AS id
ORDER BY id
LIMIT $limit
