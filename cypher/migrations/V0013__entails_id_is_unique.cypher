// No two ENTAILS relationships share an id.
CREATE CONSTRAINT entails_id_is_unique IF NOT EXISTS
FOR ()-[r:ENTAILS]-()
REQUIRE r.id IS UNIQUE
