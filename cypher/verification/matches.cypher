// One row a match that ever stood, in no order: of which two sources, and its statuses, oldest first.
MATCH (j:IdentityMatch)
WHERE j.status = 'CONFIRMED' OR 'CONFIRMED' IN j.pastStatuses
WITH j, [(j)-[:OF]->(s) | s.id ] AS ofIds
RETURN
  ofIds,
  j.status AS status,
  j.statusAt AS statusAt,
  coalesce(j.pastStatuses, []) AS pastStatuses,
  coalesce(j.pastStatusTimes, []) AS pastStatusTimes
