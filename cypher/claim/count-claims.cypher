// One row: how many claims there are.
MATCH (c:Claim)
WHERE
  ($topic IS NULL OR $topic IN c.topics) AND
  ($recordedFrom IS NULL OR c.recordedAt >= $recordedFrom) AND
  ($recordedTo IS NULL OR c.recordedAt < $recordedTo) AND
  ($statedBy IS NULL OR
    EXISTS {
    (c)<-[:STATES]-(:Assertion {status: 'CONFIRMED'})-[:MADE_BY]->(:Source {id: $statedBy})
    })
RETURN count(c) AS total
