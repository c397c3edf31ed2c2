// No two ATTRIBUTED_TO relationships share an id.
CREATE CONSTRAINT attributed_to_id_is_unique IF NOT EXISTS
FOR ()-[r:ATTRIBUTED_TO]-()
REQUIRE r.id IS UNIQUE
