// One row where the source, document or assertion is there, with what its withdrawal changes: what counted does not count from $at on, what was withdrawn counts again.
MATCH (thing:Source|Document|Assertion {id: $id})
SET thing.withdrawals = coalesce(thing.withdrawals, []) + $at
RETURN
  thing:Source AS isSource,
  thing:Document AS isDocument,
  [(thing)-[:STATES]->(c:Claim) | c.id ][0] AS claimId
