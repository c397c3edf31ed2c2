// One row a thing and judgement of it, of a source also of those that are one with it by that time, of the labels asked, also undone ones, the last recorded first; at most $limit of each thing.
UNWIND $ids AS thingId
MATCH (asked:Source|Document|Claim|Assertion|Undone {id: thingId})
WITH
  asked,
  CASE
    WHEN $asOf IS NULL THEN coalesce(asked.canonicalId, asked.id)
    ELSE
      coalesce(
        last(
          [
            i IN range(0, size(coalesce(asked.canonicalTimes, [])) - 1)
            WHERE asked.canonicalTimes[i] <= $asOf
            | asked.canonicalIds[i]
          ]),
        asked.id
      )
  END AS canonicalId,
  CASE
    WHEN
      EXISTS {
        (asked)<-[:OF]-(j:IdentityMatch)
        WHERE j.status = 'CONFIRMED' OR 'CONFIRMED' IN j.pastStatuses
      }
      THEN
        reduce(
          found = {before: [], last: [asked]},
          step IN
          range(1, 1000) |
            CASE
              WHEN size(found.last) = 0 THEN found
              ELSE
                {
                  before: found.before + found.last,
                  last:
                    COLLECT {
                      UNWIND found.last AS one
                      MATCH (one)<-[:OF]-(j:IdentityMatch)-[:OF]->(other)
                      WHERE
                        (j.status = 'CONFIRMED' OR 'CONFIRMED' IN j.pastStatuses) AND
                        NOT other IN found.before AND
                        NOT other IN found.last
                      RETURN DISTINCT other
                    }
                }
            END).before
    ELSE [asked]
  END AS known
CALL (canonicalId, known) {
  UNWIND known AS thing
  WITH thing, canonicalId
  WHERE
    CASE
      WHEN $asOf IS NULL THEN coalesce(thing.canonicalId, thing.id)
      ELSE
        coalesce(
          last(
            [
              i IN range(0, size(coalesce(thing.canonicalTimes, [])) - 1)
              WHERE thing.canonicalTimes[i] <= $asOf
              | thing.canonicalIds[i]
            ]),
          thing.id
        )
    END =
    canonicalId
  MATCH (thing)<-[:OF]-(j:Judgement)
  WHERE any(l IN labels(j) WHERE l IN $nodeLabels)
  WITH DISTINCT j
  RETURN j
  ORDER BY j.recordedAt DESC, j.id
  LIMIT $limit
}
RETURN
  asked.id AS thingId,
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
