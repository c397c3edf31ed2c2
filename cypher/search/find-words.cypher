// One row a thing that the index finds, under its best label: by tier, label and id, after the place given; at most $limit.
CALL db.index.fulltext.queryNodes('labels_are_folded', $query) YIELD node
OPTIONAL MATCH (named:Source)-[:HAS_NAME]->(node)
WITH
  coalesce(named.id, node.id) AS id,
  coalesce(node.value, node.descriptor, node.title, node.text) AS label,
  ' ' + node.foldedWords AS folded,
  ' ' + node.foldedWords + ' ' + node.alikeWords + ' ' AS words
WITH
  id,
  // The very text; its words; what begins with them; words that begin so; words alike; and what was mistyped.
  min([
    CASE
      WHEN label = $typed THEN 0
      WHEN folded = $folded THEN 1
      WHEN folded STARTS WITH $folded THEN 2
      WHEN all(w IN $words WHERE any(form IN w.begins WHERE words CONTAINS form)) THEN 3
      WHEN all(w IN $words WHERE any(form IN w.begins + w.alike WHERE words CONTAINS form)) THEN 4
      ELSE 5
    END,
    label
  ]) AS best
WITH id, best[0] AS tier, best[1] AS label
WHERE
  tier > $afterTier OR
  (tier = $afterTier AND (label > $afterLabel OR (label = $afterLabel AND id > $afterId)))
RETURN id, label, tier
ORDER BY tier, label, id
LIMIT $limit
