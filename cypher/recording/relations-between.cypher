// One row a relation of the kind that stands between the two claims, by id; those that were undone are left out.
MATCH (:Claim {id: $fromId})-[r:SAME_AS|ENTAILS|CONTRADICTS|TENSION|SUPERSEDES]->(:Claim {id: $toId})
WHERE type(r) = $kind AND r.status <> 'UNDONE'
RETURN r.id AS id, r.status AS status, r.note AS note, r.recordedBy AS recordedBy
ORDER BY id
LIMIT $limit
