// One row a source with those that are one with it, unspecified ones left out, from whom others take claims, most claims first, then by how many take them, then by id; at most $limit.
MATCH (c:Claim)
WHERE
  ($topic IS NULL OR $topic IN c.topics) AND
  ($from IS NULL OR coalesce(c.eventAt, c.recordedAt) >= $from) AND
  ($to IS NULL OR coalesce(c.eventAt, c.recordedAt) <= $to)
MATCH
  (c)<-[:STATES]-
  (a:Assertion {status: 'CONFIRMED'})-[:ATTRIBUTED_TO {status: 'CONFIRMED'}]->
  (:Assertion {status: 'CONFIRMED'})-[:MADE_BY]->
  (s:Source)
// What others said that a placeholder says gives way to what its located text says.
WHERE
  NOT EXISTS {
    (a)-[tie:RESOLVED_AS]->(:Assertion {status: 'CONFIRMED'})
    WHERE coalesce(tie.status, 'CONFIRMED') <> 'UNDONE'
  }
MATCH (a)-[:MADE_BY]->(relay:Source)
WHERE
  coalesce(relay.canonicalId, relay.id) <> coalesce(s.canonicalId, s.id) AND
  NOT 'UnspecifiedSource' IN labels(s)
RETURN
  coalesce(s.canonicalId, s.id) AS sourceId,
  count(DISTINCT c) AS claims,
  count(DISTINCT coalesce(relay.canonicalId, relay.id)) AS relayedBy
ORDER BY claims DESC, relayedBy DESC, sourceId
LIMIT $limit
