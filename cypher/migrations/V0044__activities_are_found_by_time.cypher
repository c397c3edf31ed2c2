// Activities are found by their time.
CREATE INDEX activities_are_found_by_time IF NOT EXISTS
FOR (n:Activity)
ON (n.at)
