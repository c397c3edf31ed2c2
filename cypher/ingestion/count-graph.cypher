// One row: how many sources there are. Answers from the store's own counts.
MATCH (s:Source)
RETURN count(s) AS sources
