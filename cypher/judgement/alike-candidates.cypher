// One row a named source of which a name answers one of the full-text queries, or that has one of the addresses, in no order; at most $limit for each query.
CALL () {
  UNWIND $queries AS query
  CALL (query) {
    CALL db.index.fulltext.queryNodes('labels_are_folded', query) YIELD node
    MATCH (s:Source)-[:HAS_NAME]->(node)
    RETURN s
    LIMIT $limit
  }
  RETURN s
    UNION
  UNWIND $urls AS url
  MATCH (s:Outlet {url: url})
  RETURN s
}
WITH DISTINCT s
RETURN
  s.id AS id,
  [l IN labels(s) WHERE l <> 'Source'][0] AS nodeLabel,
  s.url AS url,
  s.canonicalId AS canonicalId,
  [(s)-[:HAS_NAME]->(n:Name) WHERE coalesce(n.status, 'CONFIRMED') = 'CONFIRMED' | n.value ] AS names
