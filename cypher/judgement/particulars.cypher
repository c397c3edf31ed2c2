// One row: what may be corrected of a claim or source; none where there is no such thing.
MATCH (thing:Claim|Source {id: $id})
RETURN
  thing.text AS text,
  thing.lang AS lang,
  thing.topics AS topics,
  thing.eventAt AS eventAt,
  thing.label AS label,
  thing.outletKind AS outletKind,
  thing.country AS country,
  thing.url AS url,
  thing.role AS role,
  [(thing)-[:AFFILIATED_WITH]->(body) | body.id ][0] AS affiliationId
