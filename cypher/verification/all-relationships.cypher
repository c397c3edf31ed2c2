// One row a relationship with its ends and properties as text, in no order; those of migrations are left out.
MATCH (from)-[r]->(to)
WHERE NOT from:__Migration
RETURN
  type(r) AS type,
  coalesce(from.id, '') AS fromId,
  coalesce(to.id, '') AS toId,
  [
    k IN keys(r)
    WHERE NOT k IN $leftOut
    | k +
    '=' +
    CASE
      WHEN
        valueType(r[k]) STARTS WITH 'LIST'
        THEN reduce(t = '[', item IN toStringList(r[k]) | t + toString(size(item)) + ':' + item)
      ELSE toString(r[k])
    END
  ] AS properties
