// One row a document that is there and was described differently, in no order. Adds the documents and placeholders that are not there yet.
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
  ON CREATE SET
    d.key = row.key,
    d.kind = row.kind,
    d.title = row.title,
    d.lang = row.lang,
    d.url = row.url,
    d.publishedAt = row.publishedAt,
    d.located = row.located,
    d.digest = row.digest,
    d.foldedWords = row.foldedWords,
    d.alikeWords = row.alikeWords,
    d.recordedAt = $at,
    d.recordedBy = $by
WITH d, row
WHERE d.digest <> row.digest
RETURN d.id AS id
