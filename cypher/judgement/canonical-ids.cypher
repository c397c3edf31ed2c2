// One row a source that counts for another, in no order; others are left out.
UNWIND $ids AS id
MATCH (s:Source {id: id})
WHERE s.canonicalId <> s.id
RETURN s.id AS id, s.canonicalId AS canonicalId
