// One row an assertion and what it turned out to be, those that credit somebody first, then by id; unresolved ones are left out.
UNWIND $ids AS id
MATCH (:Assertion {id: id})-[resolved:RESOLVED_AS]->(located:Assertion)
WHERE coalesce(resolved.status, 'CONFIRMED') <> 'UNDONE'
RETURN id, located.id AS resolvedAsId
ORDER BY
CASE
  WHEN
    EXISTS {
      (located)-[credit:ATTRIBUTED_TO]->(:Assertion)
      WHERE credit.status <> 'UNDONE'
    }
    THEN 0
  ELSE 1
END, resolvedAsId
