// One row a namespace that anything was recorded under, by name.
MATCH (s:Source)
WHERE s.key IS NOT NULL
RETURN split(s.key, '#')[0] AS namespace
  UNION
MATCH (d:Document)
WHERE d.key IS NOT NULL
RETURN split(d.key, '#')[0] AS namespace
  UNION
MATCH (c:Claim)
WHERE c.key IS NOT NULL
RETURN split(c.key, '#')[0] AS namespace
  UNION
MATCH (:Assertion)-[r:ATTRIBUTED_TO]->(:Assertion)
RETURN r.namespace AS namespace
  UNION
MATCH (:Claim)-[r:SAME_AS|ENTAILS|CONTRADICTS|TENSION|SUPERSEDES]->(:Claim)
RETURN r.namespace AS namespace
