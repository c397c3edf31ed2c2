// One row a source that belongs to somebody or was of several kinds, in no order: what its independence of others turns on, one step far, now or at $asOf; and which of the next step have one more.
UNWIND $ids AS id
MATCH (s:Source {id: id})
WHERE s.outletKinds IS NOT NULL OR EXISTS { (s)-[:CARRIED_BY|OWNED_BY|SYNDICATES_FROM]->() }
CALL (s) {
  OPTIONAL MATCH (s)-[r:OWNED_BY|SYNDICATES_FROM]->(other:Source)
  WITH r, other, coalesce(r.pastStatusTimes, []) AS times
  // A tie that has no time is as old as the source, and stood until it was undone.
  WITH
    r,
    other,
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
    END AS kind, other
  RETURN
    collect(DISTINCT
      CASE kind
        WHEN 'OWNED_BY' THEN other.id
      END) AS ownerIds,
    collect(DISTINCT
      CASE
        WHEN kind = 'OWNED_BY' AND EXISTS { (other)-[:OWNED_BY]->() } THEN other.id
      END) AS ownedOwnerIds,
    collect(DISTINCT
      CASE kind
        WHEN 'SYNDICATES_FROM' THEN other.id
      END) AS syndicatesFromIds
}
RETURN
  s.id AS id,
  s.descriptor AS descriptor,
  s.descriptorLang AS descriptorLang,
  CASE
    WHEN $asOf IS NULL OR s.outletKinds IS NULL THEN s.outletKind
    ELSE
      nullIf(
        last([i IN range(0, size(s.outletKinds) - 1) WHERE s.outletKindTimes[i] <= $asOf | s.outletKinds[i]]),
        ''
      )
  END AS outletKind,
  [(s)-[:CARRIED_BY]->(c) | c.id ][0] AS carriedById,
  EXISTS { (s)-[:CARRIED_BY]->()-[:CARRIED_BY]->() } AS isCarrierCarried,
  ownerIds,
  ownedOwnerIds,
  syndicatesFromIds
