// Documents are found by the time of their publication.
CREATE INDEX documents_are_listed_by_date IF NOT EXISTS
FOR (n:Document)
ON (n.publishedAt)
