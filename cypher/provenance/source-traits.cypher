// One row a source that is known, in no order: what its independence of others turns on.
UNWIND $ids AS id
MATCH (s:Source {id: id})
WITH
  s,
  reduce(
    found = {before: [], last: [s]},
    step IN
    range(1, 10) |
      CASE
        WHEN size(found.last) = 0 THEN found
        ELSE
          {
            before: found.before + found.last,
            last:
              COLLECT {
                UNWIND found.last AS unnamed
                MATCH (unnamed)-[:CARRIED_BY]->(carrier:Source)
                WHERE NOT carrier IN found.before
                RETURN DISTINCT carrier
              }
          }
      END).before AS carriers,
  reduce(
    found = {before: [], last: [s]},
    step IN
    range(1, 10) |
      CASE
        WHEN size(found.last) = 0 THEN found
        ELSE
          {
            before: found.before + found.last,
            last:
              COLLECT {
                UNWIND found.last AS owned
                MATCH (owned)-[:OWNED_BY]->(owner:Source)
                WHERE NOT owner IN found.before AND NOT owner IN found.last
                RETURN DISTINCT owner
              }
          }
      END).before AS owners
RETURN
  s.id AS id,
  s.outletKind AS outletKind,
  s.descriptor AS descriptor,
  s.descriptorLang AS descriptorLang,
  [c IN tail(carriers) WHERE c:Outlet OR c:Person | c.id][0] AS carrierId,
  [o IN tail(owners) | o.id] AS ownerIds,
  [(s)-[:SYNDICATES_FROM]->(agency:Source) | agency.id ] AS syndicatesFromIds
