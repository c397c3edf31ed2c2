// Lists of outlets are in the order of their labels, then ids.
CREATE INDEX outlets_are_listed_by_label IF NOT EXISTS
FOR (n:Outlet)
ON (n.label, n.id)
