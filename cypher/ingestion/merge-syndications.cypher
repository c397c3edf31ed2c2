// No rows. Ties outlets to those whose material they carry.
UNWIND $rows AS row
MATCH (s:Source:Outlet {id: row.fromId})
MATCH (other:Source:Outlet {id: row.toId})
MERGE (s)-[r:SYNDICATES_FROM {id: row.id}]->(other)
  ON CREATE SET r.from = row.from, r.to = row.to
