// A place in the log is that of one activity; lists of activities are in this order.
CREATE CONSTRAINT activity_seq_is_unique IF NOT EXISTS
FOR (n:Activity)
REQUIRE n.seq IS UNIQUE
