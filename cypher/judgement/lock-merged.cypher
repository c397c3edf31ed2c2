// One row a source of these and one that it is judged to be, in no order; at most $limit. Others who would judge these sources wait.
UNWIND $ids AS id
MATCH (s:Source {id: id})
WITH s
ORDER BY s.id
// Setting a property that stays as it is takes the lock. What others judged until then is read behind it.
SET s.id = s.id
WITH collect(s) AS locked
UNWIND locked AS s
MATCH (s)<-[:OF]-(j:IdentityMatch)-[:OF]->(other:Source)
WHERE j.status = 'CONFIRMED'
RETURN s.id AS id, other.id AS otherId
LIMIT $limit
