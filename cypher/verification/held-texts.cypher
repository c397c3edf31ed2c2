// One row a version whose text is held, in no order.
MATCH (v:DocumentVersion)
WHERE v.text IS NOT NULL
RETURN v.id AS id, v.sha256 AS sha256, v.characters AS characters, v.text AS text
