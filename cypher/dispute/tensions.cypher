// One row a confirmed TENSION of which an end has the topic, by id, after the place given; at most $limit.
MATCH (from:Claim)-[r:TENSION]->(to:Claim)
WHERE
  r.id > $afterId AND
  r.status = 'CONFIRMED' AND
  ($topic IS NULL OR $topic IN from.topics OR $topic IN to.topics)
RETURN
  r.id AS id,
  type(r) AS kind,
  from.id AS fromId,
  to.id AS toId,
  r.status AS status,
  r.note AS note,
  r.recordedAt AS recordedAt,
  r.recordedBy AS recordedBy
ORDER BY r.id
LIMIT $limit
