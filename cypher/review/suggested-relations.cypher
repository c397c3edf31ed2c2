// One row a suggested relation of claims, by id, after the id given; at most $limit.
CALL () {
  MATCH (:Claim)-[r:SAME_AS]->(:Claim)
  WHERE r.id > $afterId AND r.status = 'SUGGESTED'
  RETURN r.id AS id
  ORDER BY id
  LIMIT $limit
    UNION
  MATCH (:Claim)-[r:ENTAILS]->(:Claim)
  WHERE r.id > $afterId AND r.status = 'SUGGESTED'
  RETURN r.id AS id
  ORDER BY id
  LIMIT $limit
    UNION
  MATCH (:Claim)-[r:CONTRADICTS]->(:Claim)
  WHERE r.id > $afterId AND r.status = 'SUGGESTED'
  RETURN r.id AS id
  ORDER BY id
  LIMIT $limit
    UNION
  MATCH (:Claim)-[r:TENSION]->(:Claim)
  WHERE r.id > $afterId AND r.status = 'SUGGESTED'
  RETURN r.id AS id
  ORDER BY id
  LIMIT $limit
    UNION
  MATCH (:Claim)-[r:SUPERSEDES]->(:Claim)
  WHERE r.id > $afterId AND r.status = 'SUGGESTED'
  RETURN r.id AS id
  ORDER BY id
  LIMIT $limit
}
RETURN id
ORDER BY id
LIMIT $limit
