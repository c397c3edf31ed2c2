// No two Document nodes share an id.
CREATE CONSTRAINT document_id_is_unique IF NOT EXISTS
FOR (n:Document)
REQUIRE n.id IS UNIQUE
