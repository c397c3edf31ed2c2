// One row a document that has one of the keys, in no order; keys that nobody has are left out.
UNWIND $keys AS key
MATCH (d:Document {key: key})
CALL (d) {
  OPTIONAL MATCH (v:DocumentVersion)-[:VERSION_OF]->(d)
  RETURN v
  ORDER BY v.retrievedAt DESC, v.id
  LIMIT 1
}
RETURN
  d.key AS key,
  d.id AS id,
  d.digest AS digest,
  d.located AS located,
  v.id AS versionId,
  v.characters AS characters
