// Assertions of one status are listed by id.
CREATE INDEX suggested_assertions_are_listed IF NOT EXISTS
FOR (n:Assertion)
ON (n.status, n.id)
