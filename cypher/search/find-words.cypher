// One row a thing with these words in a name, descriptor, title or wording, in no order of use; at most $limit.
CALL db.index.fulltext.queryNodes('words_are_found', $words) YIELD node
OPTIONAL MATCH (named:Source)-[:HAS_NAME]->(node)
RETURN DISTINCT
  coalesce(named.id, node.id) AS id,
  coalesce(node.value, node.descriptor, node.title, node.text) AS label
ORDER BY id, label
LIMIT $limit
