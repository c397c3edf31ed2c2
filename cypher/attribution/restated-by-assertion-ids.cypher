// One row a restatement, in no order: the least id of what its source attributes in the same document; the others are left out.
UNWIND $ids AS id
MATCH (a:Assertion {id: id})-[:STANDS_IN]->(d:Document {located: true})
WHERE
  NOT a.basis IN ['OBSERVED', 'RECORD'] AND
  NOT EXISTS {
  (a)-[:ATTRIBUTED_TO {status: 'CONFIRMED'}]->(:Assertion)
  }
MATCH (a)-[:MADE_BY]->(s:Source)
MATCH (a)-[:STATES]->(c:Claim)
MATCH
  (d)<-[:STANDS_IN]-
  (told:Assertion {status: 'CONFIRMED'})-[:ATTRIBUTED_TO {status: 'CONFIRMED'}]->
  (:Assertion)
WHERE
  EXISTS {
    (told)-[:MADE_BY]->(teller:Source)
    WHERE coalesce(teller.canonicalId, teller.id) = coalesce(s.canonicalId, s.id)
  } AND
  EXISTS {
  (told)-[:STATES]->(c)
  }
RETURN id, min(told.id) AS restatedId
