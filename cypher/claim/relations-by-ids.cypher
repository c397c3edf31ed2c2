// One row a relation, in no order; ids that none has are left out.
UNWIND $ids AS id
MATCH (from:Claim)-[r:SAME_AS {id: id}]->(to:Claim)
RETURN
  r.id AS id,
  type(r) AS kind,
  from.id AS fromId,
  to.id AS toId,
  r.status AS status,
  r.note AS note,
  r.recordedAt AS recordedAt,
  r.recordedBy AS recordedBy
  UNION
UNWIND $ids AS id
MATCH (from:Claim)-[r:ENTAILS {id: id}]->(to:Claim)
RETURN
  r.id AS id,
  type(r) AS kind,
  from.id AS fromId,
  to.id AS toId,
  r.status AS status,
  r.note AS note,
  r.recordedAt AS recordedAt,
  r.recordedBy AS recordedBy
  UNION
UNWIND $ids AS id
MATCH (from:Claim)-[r:CONTRADICTS {id: id}]->(to:Claim)
RETURN
  r.id AS id,
  type(r) AS kind,
  from.id AS fromId,
  to.id AS toId,
  r.status AS status,
  r.note AS note,
  r.recordedAt AS recordedAt,
  r.recordedBy AS recordedBy
  UNION
UNWIND $ids AS id
MATCH (from:Claim)-[r:TENSION {id: id}]->(to:Claim)
RETURN
  r.id AS id,
  type(r) AS kind,
  from.id AS fromId,
  to.id AS toId,
  r.status AS status,
  r.note AS note,
  r.recordedAt AS recordedAt,
  r.recordedBy AS recordedBy
  UNION
UNWIND $ids AS id
MATCH (from:Claim)-[r:SUPERSEDES {id: id}]->(to:Claim)
RETURN
  r.id AS id,
  type(r) AS kind,
  from.id AS fromId,
  to.id AS toId,
  r.status AS status,
  r.note AS note,
  r.recordedAt AS recordedAt,
  r.recordedBy AS recordedBy
