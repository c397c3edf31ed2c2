// One row an id of something that was undone, in no order.
UNWIND $ids AS id
MATCH (n:Undone {id: id})
RETURN DISTINCT n.id AS id
