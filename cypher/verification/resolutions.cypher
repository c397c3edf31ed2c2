// What a placeholder is cited for is resolved as what its located text says, by the same source of the same claim. One row a breach, in no order.
MATCH (cited:Assertion)-[:RESOLVED_AS]->(located:Assertion)
WHERE
  NOT EXISTS {
    MATCH (cited)-[:STANDS_IN]->(:Document)-[:LOCATED_AS]->(:Document)<-[:STANDS_IN]-(located)
    MATCH (cited)-[:MADE_BY]->(:Source)<-[:MADE_BY]-(located)
    MATCH (cited)-[:STATES]->(:Claim)<-[:STATES]-(located)
  }
RETURN coalesce(cited.id, '(no id)') AS id, 'it is resolved as what it is not' AS detail
