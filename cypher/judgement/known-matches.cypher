// One row a match of these that there is already, whatever became of it, in no order.
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
RETURN j.id AS id
