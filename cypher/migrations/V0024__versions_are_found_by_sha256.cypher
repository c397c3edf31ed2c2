// A captured text is found by its hash.
CREATE INDEX versions_are_found_by_sha256 IF NOT EXISTS
FOR (n:DocumentVersion)
ON (n.sha256)
