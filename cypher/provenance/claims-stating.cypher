// One row a claim in which one of these sources, documents or assertions has a voice, or of which something was read in one of the documents, by id, at most so many.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Source|Undone {id: id})<-[:MADE_BY]-()-[:STATES]->(c)
  RETURN c
    UNION
  // What is known by this source was said by it.
  MATCH (:Source {canonicalId: id})<-[:MADE_BY]-(:Assertion)-[:STATES]->(c:Claim)
  RETURN c
    UNION
  MATCH (:Document {id: id})<-[:STANDS_IN]-(:Assertion)-[:STATES]->(c:Claim)
  RETURN c
    UNION
  MATCH (:Assertion)-[r:ATTRIBUTED_TO {documentId: id}]->(:Assertion)
  MATCH (c:Claim {id: r.claimId})
  RETURN c
    UNION
  MATCH (:Assertion {id: id})-[:STATES]->(c:Claim)
  RETURN c
}
WITH DISTINCT c
RETURN c.id AS claimId
ORDER BY claimId
LIMIT $limit
