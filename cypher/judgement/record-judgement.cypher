// One row where what it is of is all there, none where not: then nothing is recorded. Records a judgement of one kind.
CALL () {
  UNWIND $ofIds AS ofId
  MATCH (thing:Source|Document|Claim|Assertion {id: ofId})
  RETURN collect(thing) AS things
}
WITH things
WHERE size(things) = size($ofIds)
CREATE (j:Judgement {id: $id})
SET
  j: $ ($nodeLabel),
  j += $properties,
  j.status = $status,
  j.statusAt = $at,
  j.recordedAt = $at,
  j.recordedBy = $by,
  j.operation = $operation
FOREACH (thing IN things |
  CREATE (j)-[:OF]->(thing)
)
RETURN j.id AS id
