// Nothing that stands is tied to what was undone. One row a breach, in no order.
MATCH (gone:Undone)-[r]-(other)
WHERE
  (r.status IN ['SUGGESTED', 'CONFIRMED', 'REJECTED']) OR
  (type(r) = 'OF' AND other.status <> 'UNDONE') OR
  (r.status IS NULL AND
    endNode(r) = gone AND
    NOT type(r) IN ['OF', 'VERSION_OF', 'HAS_NAME'] AND
    NOT other:Undone)
RETURN
  coalesce(r.id, other.id, '(no id)') AS id,
  type(r) + ' stands, and ' + coalesce(gone.id, '(no id)') + ' is undone' AS detail
