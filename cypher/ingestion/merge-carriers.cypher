// No rows. Ties unnamed sources to the one source that carries each.
UNWIND $rows AS row
MATCH (s:Source {id: row.fromId})
MATCH (carrier:Source {id: row.toId})
MERGE (s)-[:CARRIED_BY]->(carrier)
