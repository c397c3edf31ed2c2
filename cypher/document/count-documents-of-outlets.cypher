// One row an outlet, in no order: how many documents it published.
UNWIND $parentIds AS parentId
RETURN
  parentId,
  COUNT {
    MATCH (d:Document)-[:PUBLISHED_BY]->(:Source:Outlet {id: parentId})
    WHERE $located IS NULL OR d.located = $located
  } AS total
