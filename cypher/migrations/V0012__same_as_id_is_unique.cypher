// No two SAME_AS relationships share an id.
CREATE CONSTRAINT same_as_id_is_unique IF NOT EXISTS
FOR ()-[r:SAME_AS]-()
REQUIRE r.id IS UNIQUE
