// One row: whether the document is located, and the id of the document that it is located as, null where it is not.
MATCH (d:Document {id: $id})
OPTIONAL MATCH (d)-[r:LOCATED_AS]->(located:Document)
WHERE coalesce(r.status, 'CONFIRMED') <> 'UNDONE'
RETURN d.located AS located, located.id AS locatedAsId
LIMIT 1
