// One row a version that has one of the ids and whose text is held, in no order; the others are left out.
UNWIND $ids AS id
MATCH (v:DocumentVersion {id: id})
WHERE v.text IS NOT NULL
RETURN v.id AS id, v.text AS text
