// Outlets are found by their web address.
CREATE INDEX outlets_are_found_by_address IF NOT EXISTS
FOR (n:Outlet)
ON (n.url)
