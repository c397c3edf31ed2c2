// What was undone is found by its id; there may be several of one, and one that stands.
CREATE RANGE INDEX what_was_undone_is_found IF NOT EXISTS
FOR (n:Undone)
ON (n.id)
