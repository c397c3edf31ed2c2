// Every claim has a wording, a language and who recorded it when. One row a breach, in no order.
MATCH (c:Claim)
WHERE
  c.id IS NULL OR
  c.text IS NULL OR
  c.lang IS NULL OR
  c.topics IS NULL OR
  c.digest IS NULL OR
  c.recordedAt IS NULL OR
  c.recordedBy IS NULL
RETURN coalesce(c.id, '(no id)') AS id, 'a property is missing' AS detail
