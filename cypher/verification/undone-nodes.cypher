// What was undone has the label and the status of that, and keeps which labels it had; nothing else has any of these. One row a breach, in no order.
MATCH (n:Source|Document|DocumentVersion|Claim|Assertion|Name|Undone)
WITH n, n:Undone AS isHidden, coalesce(n.status, '') = 'UNDONE' AS isUndone
WHERE
  isHidden <> (n.undoneLabels IS NOT NULL) OR
  // A name or text that came with its source or document is undone with it, and has no status of its own.
  (isHidden <> isUndone AND
    NOT (isHidden AND
      n.status IS NULL AND
      (EXISTS { (n)<-[:HAS_NAME]-(:Undone) } OR EXISTS { (n)-[:VERSION_OF]->(:Undone) })))
RETURN coalesce(n.id, '(no id)') AS id, 'its labels and its status do not agree' AS detail
