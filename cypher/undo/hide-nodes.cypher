// No rows. Takes the labels from nodes, with their own names and versions, and keeps which they were.
UNWIND $ids AS id
MATCH (n:Source|Document|Claim|Assertion|Name {id: id})
CALL (n) {
  RETURN n AS x
    UNION
  MATCH (n)-[:HAS_NAME]->(x:Name)
  WHERE x.recordedAt IS NULL
  RETURN x
    UNION
  MATCH (n)<-[:VERSION_OF]-(x:DocumentVersion)
  RETURN x
}
WITH collect(DISTINCT x) AS things
FOREACH (thing IN things |
  SET thing.undoneLabels = labels(thing), thing :Undone
  REMOVE thing :Source :Outlet :Person :AnonymousSource :UnnamedGroup :UnspecifiedSource :Name :Document :DocumentVersion :Claim :Assertion
)
