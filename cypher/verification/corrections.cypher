// One row a description of a source or an amendment of a claim, in no order: of what, what it changed, and its statuses, oldest first.
MATCH (j:SourceDescription|ClaimAmendment)
RETURN
  [(j)-[:OF]->(thing) | thing.id ][0] AS ofId,
  j.before AS before,
  j.after AS after,
  j.status AS status,
  j.statusAt AS statusAt,
  coalesce(j.pastStatuses, []) AS pastStatuses,
  coalesce(j.pastStatusTimes, []) AS pastStatusTimes
