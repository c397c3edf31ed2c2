// What was undone is found by its id: by who records it again, and by the log.
CREATE INDEX undone_things_are_found IF NOT EXISTS
FOR (n:Undone)
ON (n.id)
