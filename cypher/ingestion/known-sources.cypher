// One row a source that has one of the keys, in no order; keys that nobody has are left out.
UNWIND $keys AS key
MATCH (s:Source {key: key})
RETURN s.key AS key, s.id AS id, s.digest AS digest, [l IN labels(s) WHERE l <> 'Source'][0] AS nodeLabel
