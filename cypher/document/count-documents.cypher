// One row: how many documents there are.
MATCH (d:Document)
WHERE
  ($located IS NULL OR d.located = $located) AND
  ($publisherId IS NULL OR
    EXISTS {
      MATCH (asked:Source:Outlet {id: $publisherId})
      MATCH (d)-[:PUBLISHED_BY]->(publisher:Source)
      WHERE coalesce(publisher.canonicalId, publisher.id) = coalesce(asked.canonicalId, asked.id)
    }) AND
  ($publishedFrom IS NULL OR d.publishedAt >= $publishedFrom) AND
  ($publishedTo IS NULL OR d.publishedAt <= $publishedTo)
RETURN count(d) AS total
