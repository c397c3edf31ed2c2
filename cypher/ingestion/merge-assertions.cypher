// One row an assertion that was there before, in no order: whether it was described differently, and what became of it.
// Adds the assertions that are not there yet; a weaker or undone one becomes what the record says.
UNWIND $rows AS row
MATCH (s:Source {id: row.sourceId})
MATCH (c:Claim {id: row.claimId})
OPTIONAL MATCH (d:Document {id: row.documentId})
MERGE (a:Assertion {id: row.id})
  ON CREATE SET
    a.stance = row.stance,
    a.modality = row.modality,
    a.basis = row.basis,
    a.place = row.place,
    a.wording = row.wording,
    a.hedges = row.hedges,
    a.addressedTo = row.addressedTo,
    a.saidAt = row.saidAt,
    a.spanRoles = row.spanRoles,
    a.spanStarts = row.spanStarts,
    a.spanEnds = row.spanEnds,
    a.spanExacts = row.spanExacts,
    a.spanVerified = row.spanVerified,
    a.versionId = row.versionId,
    a.note = row.note,
    a.status = row.status,
    a.statusAt = $at,
    a.digest = row.digest,
    a.recordedAt = $at,
    a.recordedBy = $by
WITH s, c, d, a, row, a.note IS NULL AND row.note IS NOT NULL AS getsNote
SET a.note = coalesce(a.note, row.note)
// MERGE would lock the source until the commit, and everybody who records what it says would wait. Where the assertion was
// there before, so were its ties.
FOREACH (_ IN
CASE
  WHEN NOT EXISTS { (a)-[:MADE_BY]->() } THEN [1]
  ELSE []
END |
  CREATE (a)-[:MADE_BY]->(s)
  CREATE (a)-[:STATES]->(c)
  FOREACH (place IN
  CASE
    WHEN d IS NULL THEN []
    ELSE [d]
  END |
    CREATE (a)-[:STANDS_IN]->(place)
  )
)
FOREACH (weaker IN
CASE
  WHEN a.status <> row.status AND a.status IN row.overrides THEN [a]
  ELSE []
END |
  SET
    weaker.pastStatuses = coalesce(weaker.pastStatuses, []) + weaker.status,
    weaker.pastStatusTimes = coalesce(weaker.pastStatusTimes, []) + weaker.statusAt,
    weaker.status = row.status,
    weaker.statusAt = $at
)
WITH c, a, row, getsNote
WHERE a.recordedAt <> $at
RETURN a.id AS id, c.id AS claimId, a.digest <> row.digest AS isDifferent, a.statusAt = $at AS isSet, getsNote
