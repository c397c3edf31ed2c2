// One row a grade and month that claims have, with how many; the month is null where $by is, or where a claim has none.
MATCH (s:ClaimSummary)
MATCH (c:Claim {id: s.claimId})
WHERE
  ($topic IS NULL OR $topic IN c.topics) AND
  ($from IS NULL OR coalesce(c.eventAt, c.recordedAt) >= $from) AND
  ($to IS NULL OR coalesce(c.eventAt, c.recordedAt) <= $to)
WITH
  s.grade AS grade,
  CASE $by
    WHEN 'RECORDED' THEN left(c.recordedAt, 7)
    WHEN 'EVENT' THEN left(c.eventAt, 7)
  END AS month
RETURN grade, month, count(*) AS claims
ORDER BY month DESC, grade
LIMIT $limit
