// No rows. Keeps the words beside the labels; ids that nobody has are left out.
UNWIND $rows AS row
OPTIONAL MATCH (name:Name {id: row.id})
OPTIONAL MATCH (source:Source {id: row.id})
OPTIONAL MATCH (document:Document {id: row.id})
OPTIONAL MATCH (claim:Claim {id: row.id})
WITH row, coalesce(name, source, document, claim) AS labelled
SET labelled.foldedWords = row.foldedWords, labelled.alikeWords = row.alikeWords
