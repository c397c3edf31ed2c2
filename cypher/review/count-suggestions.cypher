// One row: how many of each kind are suggested.
RETURN
  COUNT {
    MATCH (a:Assertion {status: 'SUGGESTED'})
  } AS assertions,
  COUNT {
    MATCH ()-[r:ATTRIBUTED_TO {status: 'SUGGESTED'}]->()
  } AS attributions,
  COUNT {
    MATCH (:Claim)-[r:SAME_AS|ENTAILS|CONTRADICTS|TENSION|SUPERSEDES]->(:Claim)
    WHERE r.status = 'SUGGESTED'
  } AS relations,
  COUNT {
    MATCH (j:IdentityMatch {status: 'SUGGESTED'})
  } AS matches
