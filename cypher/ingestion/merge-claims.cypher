// One row a claim that is there and was described differently, in no order. Adds the claims that are not there yet.
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
  ON CREATE SET
    c.key = row.key,
    c.text = row.text,
    c.lang = row.lang,
    c.topics = row.topics,
    c.eventAt = row.eventAt,
    c.digest = row.digest,
    c.foldedWords = row.foldedWords,
    c.alikeWords = row.alikeWords,
    c.recordedAt = $at,
    c.recordedBy = $by
WITH c, row
WHERE c.digest <> row.digest
RETURN c.id AS id
