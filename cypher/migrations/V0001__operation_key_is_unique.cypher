// No two Operation nodes share a key.
CREATE CONSTRAINT operation_key_is_unique IF NOT EXISTS
FOR (n:Operation)
REQUIRE n.key IS UNIQUE
