// No rows. Adds the captured texts, or what is known of them, that are not there yet.
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
MERGE (v:DocumentVersion {id: row.id})
  ON CREATE SET
    v.sha256 = row.sha256,
    v.characters = row.characters,
    v.retrievedAt = row.retrievedAt,
    v.text = row.text
MERGE (v)-[:VERSION_OF]->(d)
