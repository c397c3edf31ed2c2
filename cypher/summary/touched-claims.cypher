// One row a claim and change of something it is analysed from after $through, in no order: the claim itself, a source of a voice of it, or whom that belongs to, a document that a voice stands in or was read in.
CALL () {
  MATCH (claim:Claim)
  WHERE claim.version > $through
  RETURN claim.id AS claimId, claim.version AS version
    UNION ALL
  MATCH (s:Source)
  WHERE s.version > $through
  // Whom it owns, feeds and carries, and whom those do, each once, at most 100 steps.
  WITH
    s,
    reduce(
      found = {before: [], last: [s]},
      step IN
      range(1, 100) |
        CASE
          WHEN size(found.last) = 0 THEN found
          ELSE
            {
              before: found.before + found.last,
              last:
                COLLECT {
                  UNWIND found.last AS to
                  MATCH (to)<-[r:OWNED_BY|SYNDICATES_FROM|CARRIED_BY]-(from:Source)
                  WHERE
                    coalesce(r.status, 'CONFIRMED') = 'CONFIRMED' AND
                    NOT from IN found.before AND
                    NOT from IN found.last
                  RETURN DISTINCT from
                }
            }
        END) AS found
  UNWIND found.before AS related
  MATCH (related)<-[:MADE_BY]-(:Assertion)-[:STATES]->(claim:Claim)
  WHERE coalesce(claim.version, 0) < s.version
  RETURN DISTINCT claim.id AS claimId, s.version AS version
    UNION ALL
  MATCH (d:Document)
  WHERE d.version > $through
  CALL (d) {
    MATCH (d)<-[:STANDS_IN]-(:Assertion)-[:STATES]->(claim:Claim)
    RETURN claim
      UNION
    MATCH (:Assertion)-[r:ATTRIBUTED_TO {documentId: d.id}]->(:Assertion)
    MATCH (claim:Claim {id: r.claimId})
    RETURN claim
  }
  WITH d, claim
  WHERE coalesce(claim.version, 0) < d.version
  RETURN claim.id AS claimId, d.version AS version
}
RETURN claimId, version
