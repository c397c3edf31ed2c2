// One row an assertion that has one of the ids, in no order; ids that nobody has are left out.
UNWIND $ids AS id
MATCH (a:Assertion {id: id})
RETURN a.id AS id, a.digest AS digest
