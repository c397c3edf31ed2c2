// One row: the last captured text of the document, where it is held; none where it is not.
MATCH (v:DocumentVersion)-[:VERSION_OF]->(:Document {id: $id})
WITH v
ORDER BY v.retrievedAt DESC, v.id
LIMIT 1
WITH v
WHERE v.text IS NOT NULL
RETURN v.id AS id, v.text AS text
