// One row: the revision that the change makes, and the ids of what it is set on; none where nothing changed. Of what may have changed, what did not at $at is left out.
WITH
  COLLECT {
    UNWIND $claimIds AS id
    MATCH (c:Claim {id: id})
    RETURN c
      UNION
    UNWIND $maybeNewClaimIds AS id
    MATCH (c:Claim {id: id})
    WHERE c.recordedAt = $at
    RETURN c
      UNION
    UNWIND $maybeAssertionIds AS id
    MATCH (a:Assertion {id: id})
    WHERE a.statusAt = $at
    MATCH (a)-[:STATES]->(c:Claim)
    RETURN c
      UNION
    UNWIND $maybeAttributionIds AS id
    MATCH (:Assertion)-[r:ATTRIBUTED_TO {id: id}]->(:Assertion)
    WHERE r.statusAt = $at
    MATCH (c:Claim {id: r.claimId})
    RETURN c
      UNION
    UNWIND $maybeRelations AS row
    MATCH
      (from:Claim {id: row.fromId})-[r:SAME_AS|ENTAILS|CONTRADICTS|TENSION|SUPERSEDES]->
      (to:Claim {id: row.toId})
    WHERE r.id = row.id AND r.statusAt = $at
    UNWIND [from, to] AS c
    RETURN c
  } +
  COLLECT {
    UNWIND $sourceIds AS id
    MATCH (s:Source {id: id})
    RETURN s
      UNION
    UNWIND $maybeNewSourceIds AS id
    MATCH (s:Source {id: id})
    WHERE s.recordedAt = $at
    RETURN s
  } +
  COLLECT {
    UNWIND $documentIds AS id
    MATCH (d:Document {id: id})
    RETURN d
      UNION
    UNWIND $maybeNewDocumentIds AS id
    MATCH (d:Document {id: id})
    WHERE d.recordedAt = $at
    RETURN d
  } AS changed
WHERE size(changed) > 0
MERGE (r:Revision {id: 'graph'})
  ON CREATE SET r.value = 0
SET r.value = r.value + 1
WITH changed, r.value AS value
FOREACH (thing IN changed |
  SET thing.version = value
)
RETURN value, [thing IN changed | thing.id] AS changedIds
