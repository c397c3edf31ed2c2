// Documents that changed after a revision are found by their versions.
CREATE INDEX changed_documents_are_found IF NOT EXISTS
FOR (n:Document)
ON (n.version)
