// No rows. What was recorded, undone and is recorded again is one thing: it gets its labels back. A source, document or
// claim counts as recorded by who records it again; an assertion keeps its history in its status.
UNWIND $ids AS id
MATCH (n:Undone {id: id})
SET n: $ (n.undoneLabels)
REMOVE n :Undone, n.undoneLabels
WITH n
WHERE NOT n:Assertion
SET n.recordedAt = $at, n.recordedBy = $by
