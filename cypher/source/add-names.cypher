// No rows. Adds names to a source; one that was undone is its name again, with its history.
UNWIND $rows AS row
MATCH (s:Source {id: $sourceId})
OPTIONAL MATCH (s)-[:HAS_NAME]->(undone)
WHERE undone.id = row.id AND undone:Undone
FOREACH (n IN
CASE
  WHEN undone IS NULL THEN []
  ELSE [undone]
END |
  SET
    n :Name,
    n.pastStatuses = coalesce(n.pastStatuses, []) + coalesce(n.status, 'UNDONE'),
    n.pastStatusTimes = coalesce(n.pastStatusTimes, []) + coalesce(n.statusAt, n.recordedAt),
    n.status = 'CONFIRMED',
    n.statusAt = $at
  REMOVE n :Undone, n.undoneLabels
)
FOREACH (new IN
CASE
  WHEN undone IS NULL THEN [row]
  ELSE []
END |
  CREATE
    (s)-[:HAS_NAME]->
    (:Name
      {
        id: new.id,
        value: new.value,
        lang: new.lang,
        script: new.script,
        kind: new.kind,
        foldedWords: new.foldedWords,
        alikeWords: new.alikeWords,
        recordedAt: $at,
        recordedBy: $by,
        status: 'CONFIRMED',
        statusAt: $at
      })
)
