// No rows. What was recorded, undone and is recorded again as it was is one thing: it gets its labels back, its names and
// versions too. A source, document or claim counts as recorded by who records it again; an assertion keeps its history in
// its status.
UNWIND $things AS thing
MATCH (n:Undone {id: thing.id})
WHERE n.digest = thing.digest
CALL (n) {
  RETURN n AS x
    UNION
  MATCH (n)-[:HAS_NAME]->(x:Undone)
  WHERE x.recordedAt IS NULL
  RETURN x
    UNION
  MATCH (n)<-[:VERSION_OF]-(x:Undone)
  RETURN x
}
WITH DISTINCT n, x
SET x: $ (x.undoneLabels)
REMOVE x :Undone, x.undoneLabels
WITH DISTINCT n
WHERE NOT n:Assertion
SET
  n.pastStatuses = coalesce(n.pastStatuses, []) + coalesce(n.status, 'CONFIRMED'),
  n.pastStatusTimes = coalesce(n.pastStatusTimes, []) + coalesce(n.statusAt, n.recordedAt),
  n.status = 'CONFIRMED',
  n.statusAt = $at,
  n.recordedAt = $at,
  n.recordedBy = $by
