// Every source has exactly one type. One row a breach, in no order.
MATCH (s:Source)
WITH s, [l IN labels(s) WHERE l <> 'Source'] AS types
WHERE size(types) <> 1
RETURN coalesce(s.id, '(no id)') AS id, 'it has ' + toString(size(types)) + ' types' AS detail
