// No two SYNDICATES_FROM relationships share an id.
CREATE CONSTRAINT syndicates_from_id_is_unique IF NOT EXISTS
FOR ()-[r:SYNDICATES_FROM]-()
REQUIRE r.id IS UNIQUE
