// The log has one head.
CREATE CONSTRAINT log_head_id_is_unique IF NOT EXISTS
FOR (n:LogHead)
REQUIRE n.id IS UNIQUE
