// No rows. Ties documents to the outlets that published them.
UNWIND $rows AS row
MATCH (d:Document {id: row.fromId})
MATCH (o:Source:Outlet {id: row.toId})
// MERGE would lock the outlet until the commit, and everybody who records what it published would wait.
WHERE NOT EXISTS { (d)-[:PUBLISHED_BY]->(o) }
CREATE (d)-[:PUBLISHED_BY]->(o)
