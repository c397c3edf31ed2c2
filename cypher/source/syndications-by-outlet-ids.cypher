// One row an outlet that another syndicates from, by its label; outlets that do not are left out.
UNWIND $ids AS outletId
MATCH (o:Source:Outlet {id: outletId})-[r:SYNDICATES_FROM]->(other:Outlet)
WHERE coalesce(r.status, 'CONFIRMED') = 'CONFIRMED'
WITH DISTINCT outletId, other
RETURN outletId, other.id AS otherId
ORDER BY other.label, otherId
