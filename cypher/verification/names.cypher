// Every name is that of one source, and of a known kind. One row a breach, in no order.
MATCH (n:Name)
WITH n, COUNT { (:Source)-[:HAS_NAME]->(n) } AS owners
WHERE
  owners <> 1 OR
  n.id IS NULL OR
  n.value IS NULL OR
  n.kind IS NULL OR
  NOT n.kind IN ['OFFICIAL', 'ALIAS', 'FORMER', 'TRANSLITERATION']
RETURN coalesce(n.id, '(no id)') AS id, 'it is the name of ' + toString(owners) + ' sources' AS detail
