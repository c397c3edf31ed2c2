// No two SUPERSEDES relationships share an id.
CREATE CONSTRAINT supersedes_id_is_unique IF NOT EXISTS
FOR ()-[r:SUPERSEDES]-()
REQUIRE r.id IS UNIQUE
