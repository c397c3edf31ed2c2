// What a node has one of, it has once: a carrier, affiliation, publisher, location. One row a breach, in no order.
MATCH (n:Source|Document)
WITH
  n,
  COUNT { (n)-[:CARRIED_BY]->() } AS carriers,
  COUNT { (n)-[:AFFILIATED_WITH]->() } AS affiliations,
  COUNT { (n)-[:PUBLISHED_BY]->() } AS publishers,
  COUNT { (n)-[tie:LOCATED_AS]->()
  WHERE coalesce(tie.status, 'CONFIRMED') <> 'UNDONE' } AS locations
WHERE carriers > 1 OR affiliations > 1 OR publishers > 1 OR locations > 1
RETURN
  coalesce(n.id, '(no id)') AS id,
  toString(carriers) +
  ' carriers, ' +
  toString(affiliations) +
  ' affiliations, ' +
  toString(publishers) +
  ' publishers, ' +
  toString(locations) +
  ' locations' AS detail
