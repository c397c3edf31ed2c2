// One row a source, in no order: as whom it counts by that time, and of what kind that one was.
UNWIND $ids AS id
MATCH (asked:Source|Undone {id: id})
WITH
  asked,
  CASE
    WHEN $asOf IS NULL THEN coalesce(asked.canonicalId, asked.id)
    ELSE
      coalesce(
        [
          i IN range(size(coalesce(asked.canonicalTimes, [])) - 1, 0, -1)
          WHERE asked.canonicalTimes[i] <= $asOf
          | asked.canonicalIds[i]
        ][0],
        asked.id
      )
  END AS canonicalId
MATCH (s:Source|Undone {id: canonicalId})
RETURN
  asked.id AS id,
  s.id AS canonicalId,
  [l IN coalesce(s.undoneLabels, labels(s)) WHERE l <> 'Source'][0] AS sourceNodeLabel,
  CASE
    WHEN $asOf IS NULL OR s.outletKindTimes IS NULL THEN s.outletKind
    ELSE
      [i IN range(size(s.outletKindTimes) - 1, 0, -1) WHERE s.outletKindTimes[i] <= $asOf | s.outletKinds[i]][0]
  END AS outletKind
