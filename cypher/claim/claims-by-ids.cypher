// One row a claim, in no order; ids that nobody has are left out.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN
  c.id AS id,
  c.key AS key,
  c.text AS text,
  c.lang AS lang,
  c.topics AS topics,
  c.eventAt AS eventAt,
  c.recordedAt AS recordedAt,
  c.recordedBy AS recordedBy
