// One row: how much there is of everything; sources that are one count once. Only what is confirmed counts; what is suggested is counted apart.
RETURN
  COUNT { (:Source) } -
  COUNT {
    MATCH (s:Source)
    WHERE s.canonicalId > '' AND s.canonicalId <> s.id
  } AS sources,
  COUNT { (:Outlet) } -
  COUNT {
    MATCH (s:Source)
    WHERE s.canonicalId > '' AND s.canonicalId <> s.id AND s:Outlet
  } AS outlets,
  COUNT { (:Document) } AS documents,
  COUNT { (:Document {located: true}) } AS locatedDocuments,
  COUNT { (:Claim) } AS claims,
  COUNT { (:Assertion {status: 'CONFIRMED'}) } AS assertions,
  COUNT { (:Assertion)-[:ATTRIBUTED_TO {status: 'CONFIRMED'}]->(:Assertion) } AS attributions,
  COUNT { (:Assertion {status: 'SUGGESTED'}) } +
  COUNT { (:Assertion)-[:ATTRIBUTED_TO {status: 'SUGGESTED'}]->(:Assertion) } +
  COUNT {
  (:Claim)-[:SAME_AS|ENTAILS|CONTRADICTS|TENSION|SUPERSEDES {status: 'SUGGESTED'}]->(:Claim)
  } AS suggestions
