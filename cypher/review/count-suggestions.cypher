// One row: how many of each kind are suggested. The conditions on ids let the indexes serve.
RETURN
  COUNT {
    MATCH (a:Assertion)
    WHERE a.status = 'SUGGESTED' AND a.id > ''
  } AS assertions,
  COUNT {
    MATCH ()-[r:ATTRIBUTED_TO]->()
    WHERE r.status = 'SUGGESTED' AND r.id > ''
  } AS attributions,
  COUNT {
    MATCH (:Claim)-[r:SAME_AS|ENTAILS|CONTRADICTS|TENSION|SUPERSEDES]->(:Claim)
    WHERE r.status = 'SUGGESTED'
  } AS relations,
  COUNT {
    MATCH (j:IdentityMatch)
    WHERE j.status = 'SUGGESTED' AND j.id > ''
  } AS matches
