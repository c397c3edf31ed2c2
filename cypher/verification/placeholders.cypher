// A placeholder has no text, and is located as one located document at most; a located document as none. One row a breach, in no order.
MATCH (d:Document)
WITH
  d,
  COUNT { (:DocumentVersion)-[:VERSION_OF]->(d) } AS versions,
  COUNT {
  (d)-[tie:LOCATED_AS]->(:Document)
  WHERE coalesce(tie.status, 'CONFIRMED') <> 'UNDONE'
  } AS locations,
  EXISTS {
    (d)-[tie:LOCATED_AS]->(:Document {located: false})
    WHERE coalesce(tie.status, 'CONFIRMED') <> 'UNDONE'
  } AS isChained
WHERE isChained OR locations > 1 OR (d.located AND locations > 0) OR (NOT d.located AND versions > 0)
RETURN
  coalesce(d.id, '(no id)') AS id,
  toString(versions) + ' versions, located as ' + toString(locations) AS detail
