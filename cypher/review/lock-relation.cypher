// One row: a relation as it is, while others who would decide it wait; none where no claims have it.
CALL () {
  MATCH (from:Claim)-[r:SAME_AS {id: $id}]->(to:Claim)
  RETURN from, r, to
    UNION
  MATCH (from:Claim)-[r:ENTAILS {id: $id}]->(to:Claim)
  RETURN from, r, to
    UNION
  MATCH (from:Claim)-[r:CONTRADICTS {id: $id}]->(to:Claim)
  RETURN from, r, to
    UNION
  MATCH (from:Claim)-[r:TENSION {id: $id}]->(to:Claim)
  RETURN from, r, to
    UNION
  MATCH (from:Claim)-[r:SUPERSEDES {id: $id}]->(to:Claim)
  RETURN from, r, to
}
// Setting a property that stays as it is takes the lock.
SET r.id = r.id
RETURN r.id AS id, r.status AS status, from.id AS fromId, to.id AS toId
