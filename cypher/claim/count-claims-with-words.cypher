// One row: how many claims there are with these words.
CALL db.index.fulltext.queryNodes('labels_are_folded', $words) YIELD node
WITH node AS c
WHERE
  c:Claim AND
  ($topic IS NULL OR $topic IN c.topics) AND
  ($recordedFrom IS NULL OR c.recordedAt >= $recordedFrom) AND
  ($recordedTo IS NULL OR c.recordedAt < $recordedTo) AND
  ($statedBy IS NULL OR
    EXISTS {
    (c)<-[:STATES]-(:Assertion {status: 'CONFIRMED'})-[:MADE_BY]->(:Source {id: $statedBy})
    })
RETURN count(c) AS total
