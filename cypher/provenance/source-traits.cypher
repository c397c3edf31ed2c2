// One row a source that is one of these by that time and belongs to somebody or is described, in no order: what its independence of others turns on, one step far, now or at $asOf; and which of the next step may have one more. Others are those that they count as.
UNWIND $ids AS id
MATCH (asked:Source|Undone {id: id})
WITH
  id,
  // Those that ever were one with it.
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
WITH
  id,
  s,
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
  END AS canonicalId
WHERE canonicalId = id AND EXISTS { (s)-[:CARRIED_BY|OWNED_BY|SYNDICATES_FROM]->() }
CALL (s) {
  OPTIONAL MATCH (s)-[r:OWNED_BY|SYNDICATES_FROM]->(other)
  WITH r, other, coalesce(r.pastStatusTimes, []) AS times
  // A tie that has no time is as old as the source, and stood until it was undone.
  WITH
    r,
    other,
    CASE
      WHEN $asOf IS NULL THEN coalesce(other.canonicalId, other.id)
      ELSE
        coalesce(
          last(
            [
              i IN range(0, size(coalesce(other.canonicalTimes, [])) - 1)
              WHERE other.canonicalTimes[i] <= $asOf
              | other.canonicalIds[i]
            ]),
          other.id
        )
    END AS otherId,
    CASE
      WHEN $asOf IS NULL THEN coalesce(r.status, 'CONFIRMED')
      WHEN r.statusAt <= $asOf THEN r.status
      ELSE
        coalesce(
          last([i IN range(0, size(times) - 1) WHERE times[i] <= $asOf | r.pastStatuses[i]]),
          CASE
            WHEN r.recordedAt IS NULL THEN 'CONFIRMED'
          END
        )
    END AS status
  WITH
    CASE
      WHEN status = 'CONFIRMED' THEN type(r)
    END AS kind, other, otherId
  RETURN
    collect(DISTINCT
      CASE kind
        WHEN 'OWNED_BY' THEN otherId
      END) AS ownerIds,
    collect(
      DISTINCT
      CASE
        WHEN
          kind = 'OWNED_BY' AND
          (EXISTS { (other)-[:OWNED_BY]->() } OR
            EXISTS {
              (other)<-[:OF]-(j:IdentityMatch)
              WHERE j.status = 'CONFIRMED' OR 'CONFIRMED' IN j.pastStatuses
            })
          THEN otherId
      END) AS ownedOwnerIds,
    collect(DISTINCT
      CASE kind
        WHEN 'SYNDICATES_FROM' THEN otherId
      END) AS syndicatesFromIds
}
OPTIONAL MATCH (s)-[:CARRIED_BY]->(carrier)
RETURN
  id,
  s.id AS sourceId,
  s.descriptor AS descriptor,
  s.descriptorLang AS descriptorLang,
  CASE
    WHEN $asOf IS NULL THEN coalesce(carrier.canonicalId, carrier.id)
    ELSE
      coalesce(
        last(
          [
            i IN range(0, size(coalesce(carrier.canonicalTimes, [])) - 1)
            WHERE carrier.canonicalTimes[i] <= $asOf
            | carrier.canonicalIds[i]
          ]),
        carrier.id
      )
  END AS carriedById,
  EXISTS { (carrier)-[:CARRIED_BY]->() } AS isCarrierCarried,
  ownerIds,
  ownedOwnerIds,
  syndicatesFromIds
