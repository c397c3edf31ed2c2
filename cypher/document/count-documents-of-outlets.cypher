// One row an outlet, in no order: how many documents it and those that are one with it published.
UNWIND $parentIds AS parentId
RETURN
  parentId,
  COUNT {
    MATCH (asked:Source:Outlet {id: parentId})
    UNWIND
      COLLECT {
        MATCH (one:Source {id: coalesce(asked.canonicalId, asked.id)})
        RETURN one
          UNION
        MATCH (one:Source {canonicalId: coalesce(asked.canonicalId, asked.id)})
        RETURN one
      } AS same
    MATCH (d:Document)-[:PUBLISHED_BY]->(same)
    WHERE $located IS NULL OR d.located = $located
  } AS total
