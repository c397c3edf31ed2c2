MATCH (c:Claim {id: $id})
RETURN c.id AS id, c.text AS text, c.lang AS lang, c.topics AS topics, c.recordedAt AS recordedAt
