// Every source has an id, a label and who recorded it when; a key is namespace#key. One row a breach, in no order.
MATCH (s:Source)
WHERE
  s.id IS NULL OR
  s.label IS NULL OR
  s.digest IS NULL OR
  s.recordedAt IS NULL OR
  s.recordedBy IS NULL OR
  (s.key IS NOT NULL AND size(split(s.key, '#')) <> 2)
RETURN coalesce(s.id, '(no id)') AS id, 'a property is missing or malformed' AS detail
