// There is one count of changes.
CREATE CONSTRAINT revision_id_is_unique IF NOT EXISTS
FOR (n:Revision)
REQUIRE n.id IS UNIQUE
