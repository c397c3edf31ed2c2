// One row a source, in no order; ids that nobody has are left out.
UNWIND $ids AS id
// What was undone is found too, where nothing that stands has its id.
CALL (id) {
  MATCH (s:Source|Undone {id: id})
  RETURN s
  ORDER BY s:Undone, s.recordedAt DESC
  LIMIT 1
}
RETURN
  s.id AS id,
  s.key AS key,
  [l IN coalesce(s.undoneLabels, labels(s)) WHERE l <> 'Source'][0] AS nodeLabel,
  s.label AS label,
  s.outletKind AS outletKind,
  s.country AS country,
  s.url AS url,
  s.role AS role,
  s.descriptor AS descriptor,
  s.descriptorLang AS descriptorLang,
  [(s)-[:CARRIED_BY]->(carrier) | carrier.id ][0] AS carriedById,
  [(s)-[:AFFILIATED_WITH]->(body) | body.id ][0] AS affiliationId,
  s.recordedAt AS recordedAt,
  s.recordedBy AS recordedBy
