// No two Assertion nodes share an id.
CREATE CONSTRAINT assertion_id_is_unique IF NOT EXISTS
FOR (n:Assertion)
REQUIRE n.id IS UNIQUE
