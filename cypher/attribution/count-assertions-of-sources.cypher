// One row a source, in no order: how many assertions there are of it and of those that are one with it.
UNWIND $parentIds AS parentId
RETURN
  parentId,
  COUNT {
    MATCH (asked:Source {id: parentId})
    UNWIND
      COLLECT {
        MATCH (one:Source {id: coalesce(asked.canonicalId, asked.id)})
        RETURN one
          UNION
        MATCH (one:Source {canonicalId: coalesce(asked.canonicalId, asked.id)})
        RETURN one
      } AS same
    MATCH (a:Assertion)-[:MADE_BY]->(same)
    WHERE a.status IN $statuses
  } AS total
