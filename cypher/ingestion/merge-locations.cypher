// No rows. Ties placeholders to the located documents that they turned out to be.
UNWIND $rows AS row
MATCH (d:Document {id: row.fromId})
MATCH (located:Document {id: row.toId})
MERGE (d)-[r:LOCATED_AS]->(located)
  ON CREATE SET r.recordedAt = $at
