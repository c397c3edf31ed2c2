// No two Source nodes share a key.
CREATE CONSTRAINT source_key_is_unique IF NOT EXISTS
FOR (n:Source)
REQUIRE n.key IS UNIQUE
