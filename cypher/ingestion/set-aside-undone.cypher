// No rows. What was undone and is recorded again otherwise described is another thing: the undone one leaves it its id, and so do the attributions and relations that were undone with it.
UNWIND $things AS thing
MATCH (n:Undone {id: thing.id})
WHERE n.digest <> thing.digest
SET n.id = n.id + '~' + n.statusAt
WITH n
MATCH (n)-[r]-()
WHERE r.id IS NOT NULL AND NOT r.id CONTAINS '~' AND r.status = 'UNDONE'
WITH DISTINCT n, r
SET r.id = r.id + '~' + n.statusAt
