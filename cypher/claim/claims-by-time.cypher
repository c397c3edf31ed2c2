// One row a claim, the last recorded first, then by id, after the place given; at most $limit.
MATCH (c:Claim)
// The index gives this order where each of its properties has a condition; an OR would read all and sort.
WHERE
  c.id IS NOT NULL AND
  c.recordedAt <= $fromAt AND
  NOT (c.recordedAt = $fromAt AND c.id >= $beforeId) AND
  ($topic IS NULL OR $topic IN c.topics) AND
  ($recordedFrom IS NULL OR c.recordedAt >= $recordedFrom) AND
  ($recordedTo IS NULL OR c.recordedAt < $recordedTo) AND
  ($assessedGrades IS NULL OR
    EXISTS {
      MATCH (c)<-[:OF]-(g:CredibilityAssessment {status: 'CONFIRMED'})
      WHERE
        g.grade IN $assessedGrades AND
        NOT EXISTS {
          (c)<-[:OF]-(later:CredibilityAssessment {status: 'CONFIRMED'})
          WHERE later.recordedAt > g.recordedAt
        }
    }) AND
  ($statedBy IS NULL OR
    EXISTS {
      MATCH (asked:Source {id: $statedBy})
      MATCH (c)<-[:STATES]-(:Assertion {status: 'CONFIRMED'})-[:MADE_BY]->(speaker:Source)
      WHERE coalesce(speaker.canonicalId, speaker.id) = coalesce(asked.canonicalId, asked.id)
    }) AND
  (NOT $bySummary OR
    EXISTS {
      MATCH (s:ClaimSummary {claimId: c.id})
      WHERE
        ($grades IS NULL OR s.grade IN $grades) AND
        ($minUpper IS NULL OR s.upper >= $minUpper) AND
        ($maxUpper IS NULL OR s.upper <= $maxUpper) AND
        ($onlyType IS NULL OR s.ownOnlyType = $onlyType)
    })
WITH c
ORDER BY c.recordedAt DESC, c.id DESC
LIMIT $limit
RETURN
  c.id AS id,
  c.key AS key,
  c.text AS text,
  c.lang AS lang,
  c.topics AS topics,
  c.eventAt AS eventAt,
  c.recordedAt AS recordedAt,
  c.recordedBy AS recordedBy
ORDER BY recordedAt DESC, id DESC
