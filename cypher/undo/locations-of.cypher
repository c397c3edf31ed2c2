// One row a placeholder and document that it is located as, in no order; those that are not located are left out.
UNWIND $ids AS id
MATCH (d:Document {id: id})-[r:LOCATED_AS]->(located)
WHERE coalesce(r.status, 'CONFIRMED') <> 'UNDONE'
RETURN d.id AS id, located.id AS locatedAsId
