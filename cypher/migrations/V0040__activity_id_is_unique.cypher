// An id names one activity.
CREATE CONSTRAINT activity_id_is_unique IF NOT EXISTS
FOR (n:Activity)
REQUIRE n.id IS UNIQUE
