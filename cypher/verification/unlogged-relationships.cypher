// What was tied, attributed or set in relation, and what became of it, is in the log: an activity has each time, and an undo each at which something was undone. One row a breach, in no order.
MATCH (from:Source|Document|Claim|Assertion|Undone)
CALL (from) {
  MATCH
    (from)-
      [r:ATTRIBUTED_TO
        |SAME_AS
        |ENTAILS
        |CONTRADICTS
        |TENSION
        |SUPERSEDES
        |OWNED_BY
        |SYNDICATES_FROM
        |LOCATED_AS
        |RESOLVED_AS]->
    ()
  RETURN r
}
UNWIND
  CASE r.statusAt
    WHEN r.recordedAt THEN []
    ELSE [r.statusAt]
  END +
  r.recordedAt +
  coalesce(r.pastStatusTimes, []) AS at
WITH
  from,
  r,
  at,
  (coalesce(r.status, '') = 'UNDONE' AND r.statusAt = at) OR
  any(
    i IN range(0, size(coalesce(r.pastStatuses, [])) - 1)
    WHERE r.pastStatuses[i] = 'UNDONE' AND r.pastStatusTimes[i] = at
  ) AS isUndone
WHERE
  at <> '' AND
  NOT EXISTS {
    MATCH (a:Activity {at: at})
    WHERE a.action = 'UNDO' OR NOT isUndone
  }
RETURN DISTINCT coalesce(r.id, from.id, '(no id)') AS id, type(r) + ': no activity set it at ' + at AS detail
