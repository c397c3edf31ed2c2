// One row a label in use that is not one of ours, by name.
CALL db.labels() YIELD label
  WHERE NOT label IN $ours
RETURN label
ORDER BY label
LIMIT 20
