// One row a source of a namespace, by key.
MATCH (s:Source)
WHERE s.key STARTS WITH $prefix
RETURN
  s.id AS id,
  s.key AS key,
  [l IN labels(s) WHERE l <> 'Source'][0] AS nodeLabel,
  s.descriptor AS descriptor,
  s.descriptorLang AS descriptorLang,
  s.outletKind AS outletKind,
  s.country AS country,
  s.url AS url,
  s.role AS role,
  [(s)-[:CARRIED_BY]->(o:Source) | o.key ][0] AS carriedByKey,
  [(s)-[:AFFILIATED_WITH]->(o:Source) | o.key ][0] AS affiliationKey
ORDER BY key
