// No rows. Ties what others said that a placeholder says to what its located text says: same source, same claim.
UNWIND $documentIds AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  WITH d
  WHERE NOT d.located
  RETURN d AS placeholder
    UNION
  MATCH (placeholder:Document)-[:LOCATED_AS]->(d)
  RETURN placeholder
}
MATCH (placeholder)-[location:LOCATED_AS]->(located:Document)
WHERE coalesce(location.status, 'CONFIRMED') <> 'UNDONE'
MATCH (placeholder)<-[:STANDS_IN]-(cited:Assertion)-[:STATES]->(c:Claim), (cited)-[:MADE_BY]->(s:Source)
MATCH (located)<-[:STANDS_IN]-(text:Assertion)-[:STATES]->(c), (text)-[:MADE_BY]->(s)
MERGE (cited)-[r:RESOLVED_AS]->(text)
  ON CREATE SET r.recordedAt = $at, r.status = 'CONFIRMED', r.statusAt = $at
FOREACH (undone IN
CASE
  WHEN r.status = 'UNDONE' THEN [r]
  ELSE []
END |
  SET
    undone.pastStatuses = coalesce(undone.pastStatuses, []) + undone.status,
    undone.pastStatusTimes = coalesce(undone.pastStatusTimes, []) + undone.statusAt,
    undone.status = 'CONFIRMED',
    undone.statusAt = $at
)
