// No rows. Gives nodes that were undone their labels back, with their own names and versions.
UNWIND $ids AS id
MATCH (n:Undone {id: id})
CALL (n) {
  RETURN n AS x
    UNION
  MATCH (n)-[:HAS_NAME]->(x:Undone)
  WHERE x.recordedAt IS NULL
  RETURN x
    UNION
  MATCH (n)<-[:VERSION_OF]-(x:Undone)
  RETURN x
}
WITH DISTINCT x
SET x: $ (x.undoneLabels)
REMOVE x :Undone, x.undoneLabels
