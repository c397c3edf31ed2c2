// No rows. Ties persons to those whom they belong to.
UNWIND $rows AS row
MATCH (s:Source:Person {id: row.fromId})
MATCH (other:Source {id: row.toId})
MERGE (s)-[:AFFILIATED_WITH]->(other)
