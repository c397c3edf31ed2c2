UNWIND $documents AS row
CREATE (d:Document {id: row.id})
SET d += row.all
WITH count(*) AS documents
MATCH (d:Document {id: $documents[0].id})
MATCH (paper:Source {key: $keys[0]})
CREATE (d)-[:PUBLISHED_BY]->(paper)
CREATE (c:Claim {id: $claim.id})
SET c += $claim.all
WITH d, c
UNWIND $assertions AS row
MATCH (s:Source {key: row.key})
CREATE (a:Assertion {id: row.id})
SET a += row.all
CREATE (a)-[:MADE_BY]->(s)
CREATE (a)-[:STATES]->(c)
FOREACH (_ IN
CASE
  WHEN row.isRead THEN [1]
  ELSE []
END |
  CREATE (a)-[:STANDS_IN]->(d)
)
WITH count(*) AS said
UNWIND $attributions AS row
MATCH (from:Assertion {id: row.fromId})
MATCH (to:Assertion {id: row.toId})
CREATE (from)-[r:ATTRIBUTED_TO {id: row.id}]->(to)
SET r += row.all
