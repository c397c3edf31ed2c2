// Every outlet and person has a name. One row a breach, in no order.
MATCH (s:Outlet|Person)
WHERE NOT EXISTS { (s)-[:HAS_NAME]->(:Name) }
RETURN coalesce(s.id, '(no id)') AS id, 'it has no name' AS detail
