// One row: how many documents there are.
MATCH (d:Document)
WHERE
  ($located IS NULL OR d.located = $located) AND
  ($publisherId IS NULL OR EXISTS { (d)-[:PUBLISHED_BY]->(:Source:Outlet {id: $publisherId}) }) AND
  ($publishedFrom IS NULL OR d.publishedAt >= $publishedFrom) AND
  ($publishedTo IS NULL OR d.publishedAt <= $publishedTo)
RETURN count(d) AS total
