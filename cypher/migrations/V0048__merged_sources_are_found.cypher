// Sources are found by the source that they were judged the same as and are known by.
CREATE INDEX source_canonical_id IF NOT EXISTS
FOR (n:Source)
ON (n.canonicalId)
