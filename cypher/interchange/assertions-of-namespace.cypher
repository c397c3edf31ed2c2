// One row an assertion that stands in a document of a namespace, or that an attribution of it joins, in no order.
MATCH (a:Assertion)-[:STANDS_IN]->(home:Document)
WHERE home.key STARTS WITH $prefix AND home.located
RETURN
  a.id AS id,
  [(a)-[:MADE_BY]->(s) | s.key ][0] AS source,
  [(a)-[:STATES]->(c) | c.key ][0] AS claim,
  [(a)-[:STANDS_IN]->(d) | d.key ][0] AS document,
  [(a)-[:STANDS_IN]->(d) | d.located ][0] AS located,
  a.stance AS stance,
  a.modality AS modality,
  a.basis AS basis,
  a.place AS place,
  a.wording AS wording,
  a.hedges AS hedges,
  a.addressedTo AS addressedTo,
  a.saidAt AS saidAt,
  a.note AS note,
  a.status AS status,
  a.spanRoles AS spanRoles,
  a.spanStarts AS spanStarts,
  a.spanEnds AS spanEnds,
  a.spanExacts AS spanExacts,
  a.spanVerified AS spanVerified,
  a.versionId AS versionId
  UNION
MATCH (from:Assertion)-[:ATTRIBUTED_TO {namespace: $namespace}]->(to:Assertion)
UNWIND [from, to] AS a
RETURN
  a.id AS id,
  [(a)-[:MADE_BY]->(s) | s.key ][0] AS source,
  [(a)-[:STATES]->(c) | c.key ][0] AS claim,
  [(a)-[:STANDS_IN]->(d) | d.key ][0] AS document,
  [(a)-[:STANDS_IN]->(d) | d.located ][0] AS located,
  a.stance AS stance,
  a.modality AS modality,
  a.basis AS basis,
  a.place AS place,
  a.wording AS wording,
  a.hedges AS hedges,
  a.addressedTo AS addressedTo,
  a.saidAt AS saidAt,
  a.note AS note,
  a.status AS status,
  a.spanRoles AS spanRoles,
  a.spanStarts AS spanStarts,
  a.spanEnds AS spanEnds,
  a.spanExacts AS spanExacts,
  a.spanVerified AS spanVerified,
  a.versionId AS versionId
