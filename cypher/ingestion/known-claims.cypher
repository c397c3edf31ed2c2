// One row a claim that has one of the keys, in no order; keys that nobody has are left out.
UNWIND $keys AS key
MATCH (c:Claim {key: key})
RETURN c.key AS key, c.id AS id, c.digest AS digest
