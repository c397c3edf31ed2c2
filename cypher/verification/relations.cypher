// A relation joins two claims, and has a known status. One row a breach, in no order.
MATCH (from:Claim)-[r:SAME_AS|ENTAILS|CONTRADICTS|TENSION|SUPERSEDES]->(to:Claim)
WHERE
  from = to OR
  r.id IS NULL OR
  r.namespace IS NULL OR
  r.recordedAt IS NULL OR
  r.recordedBy IS NULL OR
  r.statusAt IS NULL OR
  NOT coalesce(r.status, '') IN ['SUGGESTED', 'CONFIRMED', 'REJECTED', 'UNDONE']
RETURN coalesce(r.id, '(no id)') AS id, 'an end or a property is wrong' AS detail
