// No two Name nodes share an id.
CREATE CONSTRAINT name_id_is_unique IF NOT EXISTS
FOR (n:Name)
REQUIRE n.id IS UNIQUE
