// One row a claim that is analysed with one of these, and that one, in no order: confirmed the same, entailed by it, or contradicting it.
UNWIND $claimIds AS claimId
MATCH (c:Claim {id: claimId})-[r:SAME_AS|ENTAILS|CONTRADICTS]-(other:Claim)
WHERE r.status = 'CONFIRMED' AND (type(r) <> 'ENTAILS' OR startNode(r) = c)
RETURN DISTINCT c.id AS claimId, other.id AS dependentId, type(r) = 'CONTRADICTS' AS isOpposed
