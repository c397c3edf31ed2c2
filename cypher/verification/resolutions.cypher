// What a placeholder is cited for is resolved as what its located text says, by the same source of the same claim. One row a breach, in no order.
MATCH (cited:Assertion)-[resolved:RESOLVED_AS]->(located:Assertion)
WHERE
  coalesce(resolved.status, 'CONFIRMED') <> 'UNDONE' AND
  NOT EXISTS {
    MATCH (cited)-[:STANDS_IN]->(:Document)-[location:LOCATED_AS]->(:Document)<-[:STANDS_IN]-(located)
    WHERE coalesce(location.status, 'CONFIRMED') <> 'UNDONE'
    MATCH (cited)-[:MADE_BY]->(:Source)<-[:MADE_BY]-(located)
    MATCH (cited)-[:STATES]->(:Claim)<-[:STATES]-(located)
  }
RETURN coalesce(cited.id, '(no id)') AS id, 'it is resolved as what it is not' AS detail
