// Nothing that a located text bears out is left unresolved. One row a breach, in no order.
MATCH
  (cited:Assertion)-[:STANDS_IN]->
  (:Document)-[location:LOCATED_AS]->
  (:Document)<-[:STANDS_IN]-
  (located:Assertion)
WHERE
  coalesce(location.status, 'CONFIRMED') <> 'UNDONE' AND
  EXISTS { (cited)-[:MADE_BY]->(:Source)<-[:MADE_BY]-(located) } AND
  EXISTS { (cited)-[:STATES]->(:Claim)<-[:STATES]-(located) } AND
  NOT EXISTS {
    (cited)-[tie:RESOLVED_AS]->(located)
    WHERE coalesce(tie.status, 'CONFIRMED') <> 'UNDONE'
  }
RETURN coalesce(cited.id, '(no id)') AS id, 'it is not resolved as ' + located.id AS detail
