// One row: how many assertions are more certain than what they rest on, each once for everything that it rests on so.
CALL () {
  MATCH (strong:Assertion)-[:STATES]->(:Claim {id: $claimId})
  RETURN strong
    UNION ALL
  MATCH (strong:Assertion)-[:STANDS_IN]->(:Document {id: $documentId})
  WHERE $claimId IS NULL
  RETURN strong
    UNION ALL
  MATCH (strong:Assertion)-[read:ATTRIBUTED_TO {documentId: $documentId}]->(:Assertion)
  USING INDEX read:ATTRIBUTED_TO(documentId)
  WHERE $claimId IS NULL AND NOT EXISTS { (strong)-[:STANDS_IN]->(:Document {id: $documentId}) }
  RETURN DISTINCT strong
    UNION ALL
  WITH $outletId AS outletId
  WHERE $claimId IS NULL AND $documentId IS NULL
  MATCH (asked:Source:Outlet {id: outletId})
  WITH
    COLLECT {
      MATCH (one:Source {id: coalesce(asked.canonicalId, asked.id)})
      RETURN one
        UNION
      MATCH (one:Source {canonicalId: coalesce(asked.canonicalId, asked.id)})
      RETURN one
    } AS same
  UNWIND same AS o
  MATCH (strong:Assertion)-[:STANDS_IN]->(:Document)-[:PUBLISHED_BY]->(o)
  WHERE
    NOT EXISTS {
      (strong)-[:MADE_BY]->(speaker:Source)
      WHERE speaker IN same
    }
  RETURN strong
    UNION ALL
  WITH $outletId AS outletId
  WHERE $claimId IS NULL AND $documentId IS NULL
  MATCH (asked:Source:Outlet {id: outletId})
  UNWIND
    COLLECT {
      MATCH (one:Source {id: coalesce(asked.canonicalId, asked.id)})
      RETURN one
        UNION
      MATCH (one:Source {canonicalId: coalesce(asked.canonicalId, asked.id)})
      RETURN one
    } AS o
  MATCH (strong:Assertion)-[:MADE_BY]->(o)
  RETURN strong
    UNION ALL
  MATCH (strong:Assertion)
  WHERE $claimId IS NULL AND $documentId IS NULL AND $outletId IS NULL
  RETURN strong
}
WITH
  strong,
  CASE strong.modality
    WHEN 'POSSIBLE' THEN ['UNCOMMITTED']
    WHEN 'PROBABLE' THEN ['UNCOMMITTED', 'POSSIBLE']
    ELSE ['UNCOMMITTED', 'POSSIBLE', 'PROBABLE']
  END AS weaker
WHERE strong.status = 'CONFIRMED' AND strong.modality <> 'UNCOMMITTED'
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
  RETURN weak, r.id AS attributionId, r.documentId AS readIn
    UNION ALL
  WITH strong, weaker
  WHERE
    NOT strong.basis IN ['OBSERVED', 'RECORD'] AND
    NOT EXISTS {
    (strong)-[:ATTRIBUTED_TO {status: 'CONFIRMED'}]->(:Assertion)
    }
  MATCH
    (strong)-[:STANDS_IN]->(d:Document {located: true})<-[:STANDS_IN]-(told:Assertion {status: 'CONFIRMED'})
  WHERE
    EXISTS { (told)-[:ATTRIBUTED_TO {status: 'CONFIRMED'}]->(:Assertion) } AND
    EXISTS { (told)-[:STATES]->(:Claim)<-[:STATES]-(strong) } AND
    EXISTS {
      MATCH (told)-[:MADE_BY]->(teller:Source)
      MATCH (strong)-[:MADE_BY]->(speaker:Source)
      WHERE coalesce(teller.canonicalId, teller.id) = coalesce(speaker.canonicalId, speaker.id)
    }
  WITH weaker, d, told
  ORDER BY told.id
  WITH weaker, d, collect(told)[0] AS weak
  WHERE weak.modality IN weaker
  RETURN weak, null AS attributionId, d.id AS readIn
}
WITH strong, weak, attributionId, readIn
WHERE
  // What others said that a placeholder says gives way to what its located text says.
  NOT EXISTS {
    (strong)-[tie:RESOLVED_AS]->(:Assertion {status: 'CONFIRMED'})
    WHERE coalesce(tie.status, 'CONFIRMED') <> 'UNDONE'
  } AND
  ($documentId IS NULL OR
    readIn = $documentId OR
    EXISTS {
    (strong)-[:STANDS_IN]->(:Document {id: $documentId})
    }) AND
  ($outletId IS NULL OR
    EXISTS {
      MATCH (asked:Source:Outlet {id: $outletId})
      MATCH (strong)-[:MADE_BY]->(o:Source)
      WHERE coalesce(o.canonicalId, o.id) = coalesce(asked.canonicalId, asked.id)
    } OR
    EXISTS {
      MATCH (asked:Source:Outlet {id: $outletId})
      MATCH (strong)-[:STANDS_IN]->(:Document)-[:PUBLISHED_BY]->(o:Source)
      WHERE coalesce(o.canonicalId, o.id) = coalesce(asked.canonicalId, asked.id)
    })
RETURN count(*) AS total
