// Every outlet and person has a name, and neither descriptor nor carrier. One row a breach, in no order.
MATCH (s:Outlet|Person)
WHERE
  s.descriptor IS NOT NULL OR
  EXISTS { (s)-[:CARRIED_BY]->(:Source) } OR
  NOT EXISTS {
  (s)-[:HAS_NAME]->(:Name)
  }
RETURN s.id AS id, 'it has no name, or what an unnamed source has' AS detail
