// One row a thing that was recorded, or whose status was set, at some time, in no order: what that changed.
MATCH (n:Source|Document|Claim)
RETURN
  CASE
    WHEN n:Source THEN 'sources'
    WHEN n:Document THEN 'documents'
    ELSE 'claims'
  END AS kind,
  n.recordedAt AS recordedAt,
  n.recordedBy AS recordedBy,
  null AS statusAt,
  n.id AS subjectId,
  null AS otherId
  UNION ALL
MATCH (a:Assertion)-[:STATES]->(c:Claim)
RETURN
  'assertions' AS kind,
  a.recordedAt AS recordedAt,
  a.recordedBy AS recordedBy,
  a.statusAt AS statusAt,
  c.id AS subjectId,
  null AS otherId
  UNION ALL
MATCH (:Assertion)-[r:ATTRIBUTED_TO]->(:Assertion)
RETURN
  'attributions' AS kind,
  r.recordedAt AS recordedAt,
  r.recordedBy AS recordedBy,
  r.statusAt AS statusAt,
  r.claimId AS subjectId,
  null AS otherId
  UNION ALL
MATCH (from:Claim)-[r:SAME_AS|ENTAILS|CONTRADICTS|TENSION|SUPERSEDES]->(to:Claim)
RETURN
  'relations' AS kind,
  r.recordedAt AS recordedAt,
  r.recordedBy AS recordedBy,
  r.statusAt AS statusAt,
  from.id AS subjectId,
  to.id AS otherId
