// No two Document nodes share a key.
CREATE CONSTRAINT document_key_is_unique IF NOT EXISTS
FOR (n:Document)
REQUIRE n.key IS UNIQUE
