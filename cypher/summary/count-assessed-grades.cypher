// One row a grade that people gave, as it stands, and month of the claims that have it, with how many; the month is null where $by is, or where a claim has none.
MATCH (g:CredibilityAssessment)-[:OF]->(c:Claim)
WHERE
  g.status = 'CONFIRMED' AND
  NOT EXISTS {
    (c)<-[:OF]-(later:CredibilityAssessment {status: 'CONFIRMED'})
    WHERE later.recordedAt > g.recordedAt
  } AND
  ($topic IS NULL OR $topic IN c.topics) AND
  ($from IS NULL OR coalesce(c.eventAt, c.recordedAt) >= $from) AND
  ($to IS NULL OR coalesce(c.eventAt, c.recordedAt) <= $to)
WITH
  g.grade AS grade,
  CASE $by
    WHEN 'RECORDED' THEN left(c.recordedAt, 7)
    WHEN 'EVENT' THEN left(c.eventAt, 7)
  END AS month
RETURN grade, month, count(*) AS claims
ORDER BY month DESC, grade
LIMIT $limit
