// No rows. Ties a person to whom they belong to, instead of whom they did; to nobody for null.
MATCH (s:Source:Person {id: $id})
CALL (s) {
  MATCH (s)-[r:AFFILIATED_WITH]->()
  DELETE r
}
CALL (s) {
  MATCH (other:Source {id: $affiliationId})
  CREATE (s)-[:AFFILIATED_WITH]->(other)
}
