// One row a thing and judgement of it, of the labels asked, also undone ones, the last recorded first; at most $limit of each thing.
UNWIND $ids AS thingId
MATCH (thing:Source|Document|Claim|Assertion {id: thingId})
CALL (thing) {
  MATCH (thing)<-[:OF]-(j:Judgement)
  WHERE any(l IN labels(j) WHERE l IN $nodeLabels)
  RETURN j
  ORDER BY j.recordedAt DESC, j.id
  LIMIT $limit
}
RETURN
  thing.id AS thingId,
  j.id AS id,
  [l IN labels(j) WHERE l <> 'Judgement'][0] AS nodeLabel,
  [(j)-[:OF]->(thing) | thing.id ] AS ofIds,
  [(j)-[:SUPERSEDES]->(earlier:Judgement) | earlier.id ][0] AS supersedesId,
  j.reason AS reason,
  j.status AS status,
  j.statusAt AS statusAt,
  j.recordedAt AS recordedAt,
  j.recordedBy AS recordedBy,
  j.operation AS operation,
  j.outcome AS outcome,
  j.attributionId AS attributionId,
  j.faithful AS faithful,
  j.aId AS aId,
  j.bId AS bId,
  j.dependent AS dependent,
  j.dependenceKind AS dependenceKind,
  j.because AS because,
  j.letter AS letter,
  j.topic AS topic,
  j.grade AS grade,
  j.reliabilitySeen AS reliabilitySeen,
  j.rating AS rating,
  j.ratingValue AS ratingValue,
  j.bestRating AS bestRating,
  j.worstRating AS worstRating,
  j.url AS url,
  j.publisherId AS publisherId,
  j.publishedAt AS publishedAt,
  coalesce(j.pastStatuses, []) AS pastStatuses,
  coalesce(j.pastStatusTimes, []) AS pastStatusTimes
ORDER BY recordedAt DESC, id
