// No two OWNED_BY relationships share an id.
CREATE CONSTRAINT owned_by_id_is_unique IF NOT EXISTS
FOR ()-[r:OWNED_BY]-()
REQUIRE r.id IS UNIQUE
