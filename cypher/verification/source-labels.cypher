// One row a source and one of its names, null where it has none; in the order of sources.
MATCH (s:Source)
OPTIONAL MATCH (s)-[:HAS_NAME]->(n:Name)
RETURN
  s.id AS id,
  s.label AS label,
  s.descriptor AS descriptor,
  n.value AS value,
  n.lang AS lang,
  n.script AS script,
  n.kind AS kind
ORDER BY id
