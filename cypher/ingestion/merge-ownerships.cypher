// No rows. Ties outlets to their owners.
UNWIND $rows AS row
MATCH (s:Source:Outlet {id: row.fromId})
MATCH (other:Source {id: row.toId})
MERGE (s)-[r:OWNED_BY {id: row.id}]->(other)
  ON CREATE SET r.from = row.from, r.to = row.to
