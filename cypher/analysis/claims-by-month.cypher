// One row a month, or a year where only that is known, with how many claims fall into it, the last first; at most $limit.
MATCH (c:Claim)
WHERE
  ($topic IS NULL OR $topic IN c.topics) AND
  ($from IS NULL OR coalesce(c.eventAt, c.recordedAt) >= $from) AND
  ($to IS NULL OR coalesce(c.eventAt, c.recordedAt) <= $to)
WITH left(
    CASE
      WHEN $byEvent THEN c.eventAt
      ELSE c.recordedAt
    END, 7) AS month, count(c) AS claims
WHERE month IS NOT NULL
RETURN month, claims
ORDER BY month DESC
LIMIT $limit
