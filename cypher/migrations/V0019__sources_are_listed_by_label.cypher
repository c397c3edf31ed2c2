// Lists of sources are in the order of their labels, then ids.
CREATE INDEX sources_are_listed_by_label IF NOT EXISTS
FOR (n:Source)
ON (n.label, n.id)
