// One row a summarised claim with these words, by number of origins, apart and then joined, then id, after the place given; at most $limit.
CALL db.index.fulltext.queryNodes('labels_are_folded', $words) YIELD node
WITH node AS c
WHERE
  c:Claim AND
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
    })
MATCH (s:ClaimSummary {claimId: c.id})
WHERE
  s.originsRank > $afterRank AND
  ($grades IS NULL OR s.grade IN $grades) AND
  ($minUpper IS NULL OR s.upper >= $minUpper) AND
  ($maxUpper IS NULL OR s.upper <= $maxUpper) AND
  ($onlyType IS NULL OR s.ownOnlyType = $onlyType)
WITH c, s
ORDER BY s.originsRank
LIMIT $limit
RETURN
  c.id AS id,
  c.key AS key,
  c.text AS text,
  c.lang AS lang,
  c.topics AS topics,
  c.eventAt AS eventAt,
  c.recordedAt AS recordedAt,
  c.recordedBy AS recordedBy,
  s.originsRank AS sortedBy
ORDER BY sortedBy
