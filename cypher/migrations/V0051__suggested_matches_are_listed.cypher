// Matches of sources of one status are listed by id.
CREATE INDEX suggested_matches_are_listed IF NOT EXISTS
FOR (n:IdentityMatch)
ON (n.status, n.id)
