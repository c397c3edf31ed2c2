// One row a place of the log after one and up to another, in order; all else is null where a part is missing or odd.
MATCH (a:Activity)
WHERE a.seq > $after AND a.seq <= $through
WITH
  a.seq AS place,
  CASE
    WHEN
      valueType(a.seq) = 'INTEGER NOT NULL' AND
      valueType(a.format) = 'INTEGER NOT NULL' AND
      valueType(a.subjectCount) = 'INTEGER NOT NULL' AND
      valueType(a.reason) IN ['NULL', 'STRING NOT NULL'] AND
      valueType(a.previousHash) IN ['NULL', 'STRING NOT NULL'] AND
      valueType([a.id, a.action, a.by, a.at, a.operation, a.detail, a.subjects, a.hash]) =
      'LIST<STRING NOT NULL> NOT NULL'
      THEN a
  END AS entry
ORDER BY place
RETURN
  toInteger(place) AS seq,
  entry.id AS id,
  entry.format AS format,
  entry.action AS action,
  entry.by AS by,
  entry.at AS at,
  entry.reason AS reason,
  entry.operation AS operation,
  entry.detail AS detail,
  entry.subjects AS subjects,
  entry.subjectCount AS subjectCount,
  entry.previousHash AS previousHash,
  entry.hash AS hash
