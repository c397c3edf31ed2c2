// One row an activity after a place, in this order; at most $limit.
MATCH (a:Activity)
WHERE a.seq > $seq
RETURN toInteger(a.seq) AS seq
ORDER BY a.seq
LIMIT $limit
