// Sources that changed after a revision are found by their versions.
CREATE INDEX changed_sources_are_found IF NOT EXISTS
FOR (n:Source)
ON (n.version)
