// One row where the claim or source is there, none where not: then nothing is recorded. Records what was corrected of it.
MATCH (thing:Claim|Source {id: $ofId})
CREATE (j:Judgement {id: $id})
SET
  j: $ ($nodeLabel),
  j.before = $before,
  j.after = $after,
  j.reason = $reason,
  j.status = 'CONFIRMED',
  j.statusAt = $at,
  j.recordedAt = $at,
  j.recordedBy = $by,
  j.operation = $operation
CREATE (j)-[:OF]->(thing)
RETURN j.id AS id
