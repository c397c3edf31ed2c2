// One row: what a description of a source or an amendment of a claim changed, of what, and what later ones that stand changed of the same; none where it is neither.
MATCH (j:Judgement {id: $id})-[:OF]->(thing)
WHERE j:SourceDescription OR j:ClaimAmendment
RETURN
  thing.id AS ofId,
  j.before AS before,
  j.after AS after,
  [
    (thing)<-[:OF]-(later:Judgement)
    WHERE
      (later:SourceDescription OR later:ClaimAmendment) AND
      later.recordedAt > j.recordedAt AND
      later.status <> 'UNDONE'
    | later.after
  ] AS laterAfters
LIMIT 1
