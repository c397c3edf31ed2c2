// One row a claim of a namespace, by key.
MATCH (c:Claim)
WHERE c.key STARTS WITH $prefix
RETURN c.key AS key, c.text AS text, c.lang AS lang, c.topics AS topics, c.eventAt AS eventAt
ORDER BY key
