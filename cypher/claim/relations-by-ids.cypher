// One row a relation, in no order; ids that none has are left out.
UNWIND $ids AS id
MATCH (from)-[r:SAME_AS {id: id}]->(to)
RETURN
  r.id AS id,
  type(r) AS kind,
  from.id AS fromId,
  to.id AS toId,
  CASE
    WHEN r.status = 'UNDONE' THEN 'REJECTED'
    ELSE r.status
  END AS status,
  r.note AS note,
  r.recordedAt AS recordedAt,
  r.recordedBy AS recordedBy
  UNION
UNWIND $ids AS id
MATCH (from)-[r:ENTAILS {id: id}]->(to)
RETURN
  r.id AS id,
  type(r) AS kind,
  from.id AS fromId,
  to.id AS toId,
  CASE
    WHEN r.status = 'UNDONE' THEN 'REJECTED'
    ELSE r.status
  END AS status,
  r.note AS note,
  r.recordedAt AS recordedAt,
  r.recordedBy AS recordedBy
  UNION
UNWIND $ids AS id
MATCH (from)-[r:CONTRADICTS {id: id}]->(to)
RETURN
  r.id AS id,
  type(r) AS kind,
  from.id AS fromId,
  to.id AS toId,
  CASE
    WHEN r.status = 'UNDONE' THEN 'REJECTED'
    ELSE r.status
  END AS status,
  r.note AS note,
  r.recordedAt AS recordedAt,
  r.recordedBy AS recordedBy
  UNION
UNWIND $ids AS id
MATCH (from)-[r:TENSION {id: id}]->(to)
RETURN
  r.id AS id,
  type(r) AS kind,
  from.id AS fromId,
  to.id AS toId,
  CASE
    WHEN r.status = 'UNDONE' THEN 'REJECTED'
    ELSE r.status
  END AS status,
  r.note AS note,
  r.recordedAt AS recordedAt,
  r.recordedBy AS recordedBy
  UNION
UNWIND $ids AS id
MATCH (from)-[r:SUPERSEDES {id: id}]->(to)
RETURN
  r.id AS id,
  type(r) AS kind,
  from.id AS fromId,
  to.id AS toId,
  CASE
    WHEN r.status = 'UNDONE' THEN 'REJECTED'
    ELSE r.status
  END AS status,
  r.note AS note,
  r.recordedAt AS recordedAt,
  r.recordedBy AS recordedBy
