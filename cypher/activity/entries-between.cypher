// One row a place of the log after one and up to another, in order: its entry as one text, part behind part with a separator
// between two, and a sign before what may be null (+, or - where it is); null where a part is missing or odd. As parts they
// cost the process that reads and checks them twice the time (docs/BENCHMARKS.md, audit).
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
  entry.id +
  $separator +
  entry.format +
  $separator +
  entry.action +
  $separator +
  entry.by +
  $separator +
  entry.at +
  $separator +
  coalesce('+' + entry.reason, '-') +
  $separator +
  entry.operation +
  $separator +
  entry.detail +
  $separator +
  entry.subjects +
  $separator +
  entry.subjectCount +
  $separator +
  coalesce('+' + entry.previousHash, '-') +
  $separator +
  entry.hash AS entry
