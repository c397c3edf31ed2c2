// One row an assertion of the placeholder that the text of the located document bears out, with its claim, by id.
MATCH (:Document {id: $placeholderId})<-[:STANDS_IN]-(cited:Assertion)-[r:RESOLVED_AS]->(text:Assertion)
WHERE
  coalesce(r.status, 'CONFIRMED') <> 'UNDONE' AND
  EXISTS {
  (text)-[:STANDS_IN]->(:Document {id: $documentId})
  }
MATCH (cited)-[:STATES]->(c:Claim)
RETURN DISTINCT cited.id AS id, c.id AS claimId
ORDER BY id
LIMIT $limit
