// One row a claim or source that was corrected, or whose kind has a history, in no order: how it is, and of which kinds it was since when.
MATCH (thing:Claim|Source|Undone)
WHERE
  thing.outletKinds IS NOT NULL OR
  thing.outletKindTimes IS NOT NULL OR
  EXISTS {
  (thing)<-[:OF]-(:SourceDescription|ClaimAmendment)
  }
RETURN
  thing.id AS id,
  thing.text AS text,
  thing.lang AS lang,
  thing.topics AS topics,
  thing.eventAt AS eventAt,
  thing.label AS label,
  thing.outletKind AS outletKind,
  thing.country AS country,
  thing.url AS url,
  thing.role AS role,
  [(thing)-[:AFFILIATED_WITH]->(body) | body.id ][0] AS affiliationId,
  coalesce(thing.outletKinds, []) AS outletKinds,
  coalesce(thing.outletKindTimes, []) AS outletKindTimes
