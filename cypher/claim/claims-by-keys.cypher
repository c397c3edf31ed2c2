// One row a claim, in no order; keys that nobody has are left out.
UNWIND $keys AS key
MATCH (c:Claim {key: key})
RETURN
  c.id AS id,
  c.key AS key,
  c.text AS text,
  c.lang AS lang,
  c.topics AS topics,
  c.eventAt AS eventAt,
  c.recordedAt AS recordedAt,
  c.recordedBy AS recordedBy
