// One row a version, in no order; ids that nobody has are left out.
UNWIND $ids AS id
MATCH (v:DocumentVersion {id: id})-[:VERSION_OF]->(d:Document)
RETURN
  v.id AS id,
  d.id AS documentId,
  v.sha256 AS sha256,
  v.characters AS characters,
  v.retrievedAt AS retrievedAt,
  v.text IS NOT NULL AS isTextHeld
