CALL db.index.fulltext.queryNodes('labels_are_folded', $words) YIELD node
RETURN node.id AS id, coalesce(node.value, node.descriptor, node.title, node.text) AS label
LIMIT 20
