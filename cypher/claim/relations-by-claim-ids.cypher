// One row a relation from or to a claim, by kind, then id; claims without one are left out.
UNWIND $ids AS claimId
MATCH (c:Claim {id: claimId})-[r:SAME_AS|ENTAILS|CONTRADICTS|TENSION|SUPERSEDES]-(:Claim)
WHERE r.status <> 'UNDONE'
WITH claimId, r, startNode(r) AS from, endNode(r) AS to
RETURN
  claimId,
  r.id AS id,
  type(r) AS kind,
  from.id AS fromId,
  to.id AS toId,
  r.status AS status,
  r.note AS note,
  r.recordedAt AS recordedAt,
  r.recordedBy AS recordedBy
ORDER BY kind, id
