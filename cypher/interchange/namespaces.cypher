// One row a namespace that anything was recorded under, in no order.
UNWIND
  COLLECT {
    MATCH (s:Source)
    WHERE s.key IS NOT NULL
    RETURN DISTINCT split(s.key, '#')[0]
  } +
  COLLECT {
    MATCH (d:Document)
    WHERE d.key IS NOT NULL
    RETURN DISTINCT split(d.key, '#')[0]
  } +
  COLLECT {
    MATCH (c:Claim)
    WHERE c.key IS NOT NULL
    RETURN DISTINCT split(c.key, '#')[0]
  } +
  COLLECT {
    MATCH (:Assertion)-[r:ATTRIBUTED_TO]->(:Assertion)
    WHERE r.namespace IS NOT NULL AND r.status <> 'UNDONE'
    RETURN DISTINCT r.namespace
  } +
  COLLECT {
    MATCH (:Claim)-[r:SAME_AS|ENTAILS|CONTRADICTS|TENSION|SUPERSEDES]->(:Claim)
    WHERE r.status <> 'UNDONE'
    RETURN DISTINCT r.namespace
  } AS name
RETURN DISTINCT name
