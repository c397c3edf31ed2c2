// One row a claim in which one of these sources (or one that is one with it by that time), documents or assertions has a voice, or of which something was read in one of the documents, by id, at most so many.
UNWIND $ids AS id
CALL (id) {
  MATCH (asked:Source|Undone {id: id})
  WITH
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
  UNWIND known AS s
  WITH s, canonicalId
  WHERE
    CASE
      WHEN $asOf IS NULL THEN coalesce(s.canonicalId, s.id)
      ELSE
        coalesce(
          last(
            [
              i IN range(0, size(coalesce(s.canonicalTimes, [])) - 1)
              WHERE s.canonicalTimes[i] <= $asOf
              | s.canonicalIds[i]
            ]),
          s.id
        )
    END =
    canonicalId
  MATCH (s)<-[:MADE_BY]-()-[:STATES]->(c)
  RETURN c
    UNION
  MATCH (:Document {id: id})<-[:STANDS_IN]-(:Assertion)-[:STATES]->(c:Claim)
  RETURN c
    UNION
  MATCH (:Assertion)-[r:ATTRIBUTED_TO {documentId: id}]->(:Assertion)
  MATCH (c:Claim {id: r.claimId})
  RETURN c
    UNION
  MATCH (:Assertion {id: id})-[:STATES]->(c:Claim)
  RETURN c
}
WITH DISTINCT c
RETURN c.id AS claimId
ORDER BY claimId
LIMIT $limit
