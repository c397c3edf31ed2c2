// One row an assertion more certain than what it rests on, by its id, that of the other, and that of the attribution, after the place given; at most $limit.
MATCH (strong:Assertion)
// The index gives the order, so that reading ends with the page.
WHERE strong.id >= $fromStrongerId AND strong.status = 'CONFIRMED' AND strong.modality <> 'UNCOMMITTED'
WITH
  strong,
  CASE strong.modality
    WHEN 'POSSIBLE' THEN ['UNCOMMITTED']
    WHEN 'PROBABLE' THEN ['UNCOMMITTED', 'POSSIBLE']
    ELSE ['UNCOMMITTED', 'POSSIBLE', 'PROBABLE']
  END AS weaker
CALL (strong, weaker) {
  MATCH (strong)-[r:ATTRIBUTED_TO {status: 'CONFIRMED'}]->(cited:Assertion {status: 'CONFIRMED'})
  WHERE
    cited.modality IN weaker OR
    EXISTS {
      (cited)-[tie:RESOLVED_AS]->(:Assertion)
      WHERE coalesce(tie.status, 'CONFIRMED') <> 'UNDONE'
    }
  // A located text stands for its placeholder; of what it says, that which it attributes.
  OPTIONAL MATCH (cited)-[resolved:RESOLVED_AS]->(text:Assertion {status: 'CONFIRMED'})
  WHERE coalesce(resolved.status, 'CONFIRMED') <> 'UNDONE'
  WITH weaker, r, cited, text
  ORDER BY COUNT { (text)-[:ATTRIBUTED_TO {status: 'CONFIRMED'}]->(:Assertion) } = 0, text.id
  WITH weaker, r, cited, collect(text)[0] AS located
  WITH weaker, r, coalesce(located, cited) AS weak
  WHERE weak.modality IN weaker
  RETURN weak, r.id AS attributionId
    UNION ALL
  WITH strong, weaker
  WHERE
    NOT strong.basis IN ['OBSERVED', 'RECORD'] AND
    NOT EXISTS {
    (strong)-[:ATTRIBUTED_TO {status: 'CONFIRMED'}]->(:Assertion)
    }
  MATCH
    (strong)-[:STANDS_IN]->(:Document {located: true})<-[:STANDS_IN]-(told:Assertion {status: 'CONFIRMED'})
  WHERE
    EXISTS { (told)-[:ATTRIBUTED_TO {status: 'CONFIRMED'}]->(:Assertion) } AND
    EXISTS { (told)-[:STATES]->(:Claim)<-[:STATES]-(strong) } AND
    EXISTS {
      MATCH (told)-[:MADE_BY]->(teller:Source)
      MATCH (strong)-[:MADE_BY]->(speaker:Source)
      WHERE coalesce(teller.canonicalId, teller.id) = coalesce(speaker.canonicalId, speaker.id)
    }
  WITH weaker, told
  ORDER BY told.id
  WITH weaker, collect(told)[0] AS weak
  WHERE weak.modality IN weaker
  RETURN weak, null AS attributionId
}
WITH strong, weak, attributionId, coalesce(attributionId, '') AS sortId
WHERE
  (strong.id > $fromStrongerId OR
    weak.id > $fromWeakerId OR
    (weak.id = $fromWeakerId AND sortId > $afterAttributionId)) AND
  // What others said that a placeholder says gives way to what its located text says.
  NOT EXISTS {
    (strong)-[tie:RESOLVED_AS]->(:Assertion {status: 'CONFIRMED'})
    WHERE coalesce(tie.status, 'CONFIRMED') <> 'UNDONE'
  }
RETURN strong.id AS strongerId, weak.id AS weakerId, attributionId
ORDER BY strongerId, weakerId, sortId
LIMIT $limit
