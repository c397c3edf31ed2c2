// One row a claim that one of the assertions states, in no order.
UNWIND $ids AS id
MATCH (:Assertion {id: id})-[:STATES]->(c:Claim)
RETURN DISTINCT c.id AS claimId
