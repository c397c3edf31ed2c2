// One row a thing with these words in a name, descriptor, title or wording, the best matches first; at most $limit.
CALL db.index.fulltext.queryNodes('words_are_found', $words) YIELD node, score
OPTIONAL MATCH (named:Source)-[:HAS_NAME]->(node)
WITH
  coalesce(named.id, node.id) AS id,
  coalesce(node.value, node.descriptor, node.title, node.text) AS label,
  max(score) AS best
RETURN id, label
ORDER BY best DESC, id, label
LIMIT $limit
