// No two DocumentVersion nodes share an id.
CREATE CONSTRAINT document_version_id_is_unique IF NOT EXISTS
FOR (n:DocumentVersion)
REQUIRE n.id IS UNIQUE
