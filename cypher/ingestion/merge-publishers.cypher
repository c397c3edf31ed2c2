// No rows. Ties documents to the outlets that published them.
UNWIND $rows AS row
MATCH (d:Document {id: row.fromId})
MATCH (o:Source:Outlet {id: row.toId})
MERGE (d)-[:PUBLISHED_BY]->(o)
