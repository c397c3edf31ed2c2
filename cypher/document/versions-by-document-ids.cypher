// One row a version, the last retrieved first; documents without one are left out.
UNWIND $ids AS documentId
MATCH (v:DocumentVersion)-[:VERSION_OF]->(d:Document {id: documentId})
RETURN
  v.id AS id,
  d.id AS documentId,
  v.sha256 AS sha256,
  v.characters AS characters,
  v.retrievedAt AS retrievedAt,
  v.text IS NOT NULL AS isTextHeld
ORDER BY retrievedAt DESC, id
