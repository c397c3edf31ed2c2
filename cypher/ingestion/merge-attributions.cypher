// No rows. Adds the attributions that are not there yet; a weaker or undone one becomes what the record says.
UNWIND $rows AS row
MATCH (from:Assertion {id: row.fromId})
MATCH (to:Assertion {id: row.toId})
MERGE (from)-[r:ATTRIBUTED_TO {id: row.id}]->(to)
  ON CREATE SET
    r.claimId = row.claimId,
    r.documentId = row.documentId,
    r.namespace = row.namespace,
    r.cue = row.cue,
    r.hedges = row.hedges,
    r.quoteType = row.quoteType,
    r.scopeInferred = row.scopeInferred,
    r.note = row.note,
    r.spanRoles = row.spanRoles,
    r.spanStarts = row.spanStarts,
    r.spanEnds = row.spanEnds,
    r.spanExacts = row.spanExacts,
    r.spanVerified = row.spanVerified,
    r.versionId = row.versionId,
    r.status = row.status,
    r.statusAt = $at,
    r.recordedAt = $at,
    r.recordedBy = $by
FOREACH (weaker IN
CASE
  WHEN r.status <> row.status AND r.status IN row.overrides THEN [r]
  ELSE []
END |
  SET
    weaker.pastStatuses = coalesce(weaker.pastStatuses, []) + weaker.status,
    weaker.pastStatusTimes = coalesce(weaker.pastStatusTimes, []) + weaker.statusAt,
    weaker.status = row.status,
    weaker.statusAt = $at
)
