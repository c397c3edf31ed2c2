// One row a relationship whose status a change of this time set, of those that the subjects lead to, in no order: its statuses, oldest first, and when somebody judged it.
UNWIND $ids AS id
MATCH (n:Source|Document|Claim|Undone {id: id})
CALL (n) {
  MATCH (n)<-[:STATES]-(from)-[r:ATTRIBUTED_TO]->(to)
  RETURN from, r, to
    UNION
  MATCH (n)-[r:SAME_AS|ENTAILS|CONTRADICTS|TENSION|SUPERSEDES]->(to)
  RETURN n AS from, r, to
    UNION
  MATCH (from)-[r:SAME_AS|ENTAILS|CONTRADICTS|TENSION|SUPERSEDES]->(n)
  RETURN from, r, n AS to
    UNION
  MATCH (n)-[r:OWNED_BY|SYNDICATES_FROM|LOCATED_AS]->(to)
  RETURN n AS from, r, to
    UNION
  MATCH (n)<-[:STANDS_IN|STATES]-(from)-[r:RESOLVED_AS]->(to)
  RETURN from, r, to
}
WITH DISTINCT from, r, to
WITH
  from,
  r,
  to,
  coalesce(r.pastStatuses, []) + coalesce(r.status, 'CONFIRMED') AS statuses,
  coalesce(r.pastStatusTimes, []) + coalesce(r.statusAt, r.recordedAt, '') AS times
WHERE $at IN times
RETURN
  type(r) AS edgeType,
  r.id AS id,
  from.id AS fromId,
  to.id AS toId,
  [(from)<-[:OF]-(j:HandOffAudit) WHERE j.attributionId = r.id AND j.status <> 'UNDONE' | j.recordedAt ][0] AS judgedAt,
  statuses,
  times
