// One row a relation between claims, by id.
MATCH (from:Claim)-[r:SAME_AS|ENTAILS|CONTRADICTS|TENSION|SUPERSEDES]->(to:Claim)
WHERE r.status <> 'UNDONE'
RETURN
  r.namespace AS namespace,
  r.id AS id,
  type(r) AS kind,
  from.key AS fromKey,
  to.key AS toKey,
  r.note AS note,
  r.status AS status
ORDER BY id
