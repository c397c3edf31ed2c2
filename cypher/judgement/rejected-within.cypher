// One row: the least match that says of two of these sources that they are two; none where none does.
UNWIND $ids AS id
MATCH (s:Source {id: id})<-[:OF]-(j:IdentityMatch)
WHERE j.status = 'REJECTED' AND j.aId = id AND j.bId IN $ids
RETURN j.id AS id
ORDER BY id
LIMIT 1
