// One row a source, document or claim that has one of the ids, in no order; ids that nobody has are left out. Of a document
// its last captured text comes along, without the text itself.
UNWIND $sourceIds AS id
MATCH (s:Source {id: id})
RETURN
  'source' AS kind,
  s.id AS id,
  s.digest AS digest,
  [l IN labels(s) WHERE l <> 'Source'][0] AS nodeLabel,
  null AS located,
  null AS versionId,
  null AS characters
  UNION ALL
UNWIND $documentIds AS id
MATCH (d:Document {id: id})
CALL (d) {
  OPTIONAL MATCH (v:DocumentVersion)-[:VERSION_OF]->(d)
  RETURN v
  ORDER BY v.retrievedAt DESC, v.id
  LIMIT 1
}
RETURN
  'document' AS kind,
  d.id AS id,
  d.digest AS digest,
  null AS nodeLabel,
  d.located AS located,
  v.id AS versionId,
  v.characters AS characters
  UNION ALL
UNWIND $claimIds AS id
MATCH (c:Claim {id: id})
RETURN
  'claim' AS kind,
  c.id AS id,
  c.digest AS digest,
  null AS nodeLabel,
  null AS located,
  null AS versionId,
  null AS characters
