// An id names one judgement.
CREATE CONSTRAINT judgement_id_is_unique IF NOT EXISTS
FOR (n:Judgement)
REQUIRE n.id IS UNIQUE
