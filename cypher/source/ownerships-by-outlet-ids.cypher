// One row an ownership, by the owner's label; outlets without owners are left out.
UNWIND $ids AS outletId
MATCH (o:Source:Outlet {id: outletId})-[r:OWNED_BY]->(owner:Source)
WHERE coalesce(r.status, 'CONFIRMED') = 'CONFIRMED'
RETURN outletId, owner.id AS ownerId, r.from AS from, r.to AS to
ORDER BY owner.label, ownerId, from
