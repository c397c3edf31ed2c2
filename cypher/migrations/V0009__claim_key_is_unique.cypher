// No two Claim nodes share a key.
CREATE CONSTRAINT claim_key_is_unique IF NOT EXISTS
FOR (n:Claim)
REQUIRE n.key IS UNIQUE
