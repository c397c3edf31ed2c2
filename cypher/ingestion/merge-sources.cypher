// One row a source that is there and was described differently, in no order. Adds the sources that are not there yet; those that are stay as they are.
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
  ON CREATE SET
    s.key = row.key,
    s.label = row.label,
    s.outletKind = row.outletKind,
    s.country = row.country,
    s.url = row.url,
    s.role = row.role,
    s.descriptor = row.descriptor,
    s.descriptorLang = row.descriptorLang,
    s.digest = row.digest,
    s.foldedWords = row.foldedWords,
    s.alikeWords = row.alikeWords,
    s.recordedAt = $at,
    s.recordedBy = $by
SET s: $ (row.nodeLabel)
WITH s, row
WHERE s.digest <> row.digest
RETURN s.id AS id
