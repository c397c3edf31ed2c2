// No two Claim nodes share an id.
CREATE CONSTRAINT claim_id_is_unique IF NOT EXISTS
FOR (n:Claim)
REQUIRE n.id IS UNIQUE
