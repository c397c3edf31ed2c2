// Every version is of one document, and has its hash and length. One row a breach, in no order.
MATCH (v:DocumentVersion)
WITH v, COUNT { (v)-[:VERSION_OF]->(:Document) } AS documents
WHERE documents <> 1 OR v.sha256 IS NULL OR size(v.sha256) <> 64 OR v.characters IS NULL OR v.characters < 1
RETURN coalesce(v.id, '(no id)') AS id, 'it is of ' + toString(documents) + ' documents' AS detail
