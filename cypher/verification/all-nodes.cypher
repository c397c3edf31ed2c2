// One row a node with its labels and properties as text, in no order; operations and migrations are left out.
MATCH (n)
WHERE NOT n:Operation AND NOT n:__Migration
RETURN
  labels(n) AS labels,
  [
    k IN keys(n)
    WHERE NOT k IN $leftOut
    | k +
    '=' +
    CASE
      WHEN
        valueType(n[k]) STARTS WITH 'LIST'
        THEN reduce(t = '[', item IN toStringList(n[k]) | t + toString(size(item)) + ':' + item)
      ELSE toString(n[k])
    END
  ] AS properties
