// One row a node whose status a change of this time set, of those that the subjects are or lead to, in no order: its statuses, oldest first.
UNWIND $ids AS id
MATCH (n:Source|Document|Claim|Assertion|Judgement|Undone {id: id})
CALL (n) {
  RETURN n AS x
    UNION
  MATCH (n)<-[:STATES]-(x)
  RETURN x
    UNION
  MATCH (n)-[:HAS_NAME]->(x)
  RETURN x
}
WITH DISTINCT x
WITH
  x,
  coalesce(x.pastStatuses, []) + coalesce(x.status, 'CONFIRMED') AS statuses,
  coalesce(x.pastStatusTimes, []) + coalesce(x.statusAt, x.recordedAt) AS times
WHERE $at IN times
RETURN
  x.id AS id,
  [l IN labels(x) WHERE l <> 'Judgement' AND l <> 'Source'][0] AS nodeLabel,
  x:Judgement AS isJudgement,
  [(x)-[:OF]->(thing) | thing.id ] AS ofIds,
  statuses,
  times
