// One row a document that a namespace read attributions in, by key.
MATCH (:Assertion)-[r:ATTRIBUTED_TO]->(:Assertion)
WHERE r.namespace = $namespace AND r.status <> 'UNDONE'
WITH DISTINCT r.documentId AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.key AS key
ORDER BY key
