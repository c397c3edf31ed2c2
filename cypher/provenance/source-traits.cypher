// One row a source that belongs to somebody, in no order: what its independence of others turns on, one step far; and which of the next step have one more.
UNWIND $ids AS id
MATCH (s:Source {id: id})
WHERE EXISTS { (s)-[:CARRIED_BY|OWNED_BY|SYNDICATES_FROM]->() }
RETURN
  s.id AS id,
  s.descriptor AS descriptor,
  s.descriptorLang AS descriptorLang,
  [(s)-[:CARRIED_BY]->(c) | c.id ][0] AS carriedById,
  EXISTS { (s)-[:CARRIED_BY]->()-[:CARRIED_BY]->() } AS isCarrierCarried,
  [(s)-[:OWNED_BY]->(o) | o.id ] AS ownerIds,
  [(s)-[:OWNED_BY]->(o) WHERE EXISTS { (o)-[:OWNED_BY]->() } | o.id ] AS ownedOwnerIds,
  [(s)-[:SYNDICATES_FROM]->(agency) | agency.id ] AS syndicatesFromIds
