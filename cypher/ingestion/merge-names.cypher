// No rows. Adds the names that are not there yet.
UNWIND $rows AS row
MATCH (s:Source {id: row.sourceId})
MERGE (n:Name {id: row.id})
  ON CREATE SET
    n.value = row.value,
    n.lang = row.lang,
    n.script = row.script,
    n.kind = row.kind,
    n.foldedWords = row.foldedWords,
    n.alikeWords = row.alikeWords
MERGE (s)-[:HAS_NAME]->(n)
