// No two CONTRADICTS relationships share an id.
CREATE CONSTRAINT contradicts_id_is_unique IF NOT EXISTS
FOR ()-[r:CONTRADICTS]-()
REQUIRE r.id IS UNIQUE
