// One write is one activity.
CREATE CONSTRAINT activity_operation_is_unique IF NOT EXISTS
FOR (n:Activity)
REQUIRE n.operation IS UNIQUE
