// Every version is of one document, and has its hash and length. One row a breach, in no order.
MATCH (v:DocumentVersion)
WITH v, COUNT { (v)-[:VERSION_OF]->(:Document) } AS documents
WHERE
  documents <> 1 OR
  v.id IS NULL OR
  NOT coalesce(v.sha256, '') =~ '[0-9a-f]{64}' OR
  coalesce(v.characters, -1) < 0
RETURN
  coalesce(v.id, '(no id)') AS id,
  'its hash or length is wrong, or it is of ' + toString(documents) + ' documents' AS detail
