CALL db.index.fulltext.queryNodes('words_are_found', $words) YIELD node
RETURN node.id AS id, coalesce(node.value, node.descriptor, node.title, node.text) AS label
LIMIT 20
