// Every source has an id, a label and who recorded it when. One row a breach, in no order.
MATCH (s:Source)
WHERE s.id IS NULL OR s.label IS NULL OR s.digest IS NULL OR s.recordedAt IS NULL OR s.recordedBy IS NULL
RETURN coalesce(s.id, '(no id)') AS id, 'a property is missing' AS detail
