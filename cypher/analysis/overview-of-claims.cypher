// One row: how many claims there are under the filter, and how much states them; sources that are one count once. Only what is confirmed counts; what is suggested is counted apart.
MATCH (c:Claim)
WHERE
  ($topic IS NULL OR $topic IN c.topics) AND
  ($from IS NULL OR coalesce(c.eventAt, c.recordedAt) >= $from) AND
  ($to IS NULL OR coalesce(c.eventAt, c.recordedAt) <= $to)
OPTIONAL MATCH (c)-[k:SAME_AS|ENTAILS|CONTRADICTS|TENSION|SUPERSEDES {status: 'SUGGESTED'}]-(:Claim)
WITH collect(DISTINCT c) AS claims, count(DISTINCT k) AS suggestedRelations
CALL (claims) {
  UNWIND claims AS c
  MATCH (c)<-[:STATES]-(a:Assertion)
  MATCH (a)-[:MADE_BY]->(s:Source)
  OPTIONAL MATCH (a)-[:STANDS_IN]->(d:Document)
  WITH
    a,
    s,
    d,
    a.status = 'CONFIRMED' AS isConfirmed,
    COUNT { (a)-[:ATTRIBUTED_TO {status: 'CONFIRMED'}]->(:Assertion) } AS credits,
    COUNT { (a)-[:ATTRIBUTED_TO {status: 'SUGGESTED'}]->(:Assertion) } AS suggestedCredits
  RETURN
    count(DISTINCT
      CASE
        WHEN isConfirmed THEN coalesce(s.canonicalId, s.id)
      END) AS sources,
    count(DISTINCT
      CASE
        WHEN isConfirmed AND s:Outlet THEN coalesce(s.canonicalId, s.id)
      END) AS outlets,
    count(DISTINCT
      CASE
        WHEN isConfirmed THEN d
      END) AS documents,
    count(DISTINCT
      CASE
        WHEN isConfirmed AND d.located THEN d
      END) AS locatedDocuments,
    count(
      CASE
        WHEN isConfirmed THEN a
      END) AS assertions,
    sum(credits) AS attributions,
    count(
      CASE
        WHEN a.status = 'SUGGESTED' THEN a
      END) + sum(suggestedCredits) AS suggested
}
RETURN
  sources,
  outlets,
  documents,
  locatedDocuments,
  size(claims) AS claims,
  assertions,
  attributions,
  suggested + suggestedRelations AS suggestions
