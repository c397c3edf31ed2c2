// No two TENSION relationships share an id.
CREATE CONSTRAINT tension_id_is_unique IF NOT EXISTS
FOR ()-[r:TENSION]-()
REQUIRE r.id IS UNIQUE
