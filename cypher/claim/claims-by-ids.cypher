// One row a claim, in no order; ids that nobody has are left out.
UNWIND $ids AS id
// What was undone is found too, where nothing that stands has its id.
CALL (id) {
  MATCH (c:Claim|Undone {id: id})
  RETURN c
  ORDER BY c:Undone, c.recordedAt DESC
  LIMIT 1
}
RETURN
  c.id AS id,
  c.key AS key,
  c.text AS text,
  c.lang AS lang,
  c.topics AS topics,
  c.eventAt AS eventAt,
  c.recordedAt AS recordedAt,
  c.recordedBy AS recordedBy
