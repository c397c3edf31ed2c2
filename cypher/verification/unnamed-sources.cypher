// Every unnamed source has a descriptor and exactly one carrier. One row a breach, in no order.
MATCH (s:AnonymousSource|UnnamedGroup|UnspecifiedSource)
WITH s, COUNT { (s)-[:CARRIED_BY]->(:Source) } AS carriers
WHERE s.descriptor IS NULL OR carriers <> 1
RETURN coalesce(s.id, '(no id)') AS id, 'it has ' + toString(carriers) + ' carriers' AS detail
