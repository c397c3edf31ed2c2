// No two Source nodes share an id.
CREATE CONSTRAINT source_id_is_unique IF NOT EXISTS
FOR (n:Source)
REQUIRE n.id IS UNIQUE
