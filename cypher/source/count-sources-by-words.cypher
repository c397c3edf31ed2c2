// One row: how many sources have these words in a name or descriptor.
CALL db.index.fulltext.queryNodes('labels_are_folded', $words) YIELD node
OPTIONAL MATCH (named:Source)-[:HAS_NAME]->(node)
WITH DISTINCT coalesce(named, node) AS s
WHERE
  s:Source AND
  ($nodeLabels IS NULL OR any(l IN labels(s) WHERE l IN $nodeLabels)) AND
  ($outletKinds IS NULL OR s.outletKind IN $outletKinds) AND
  ($country IS NULL OR s.country = $country)
RETURN count(s) AS total
