// One row a claim and change of something it is analysed from after $through, in no order: the claim itself, a source of a voice of it, or whom that belongs to, is one with or depends on, a document that a voice stands in or was read in, or a claim that was adjudicated and that a source of a voice of it states.
CALL () {
  MATCH (claim:Claim)
  WHERE claim.version > $through
  RETURN claim, claim.version AS version
    UNION ALL
  MATCH (s:Source)
  WHERE s.version > $through
  // Whom it owns, feeds and carries, with whom it is one and on whom it depends, and whom those do, each once, at most 1,000 steps.
  WITH
    s,
    reduce(
      found = {before: [], last: [s]},
      step IN
      range(1, 1000) |
        CASE
          WHEN size(found.last) = 0 THEN found
          ELSE
            {
              before: found.before + found.last,
              last:
                COLLECT {
                  UNWIND found.last AS to
                  CALL (to) {
                    MATCH (to)<-[:OWNED_BY|SYNDICATES_FROM|CARRIED_BY]-(from:Source)
                    RETURN from
                      UNION
                    MATCH (to)<-[:OF]-(j:DependenceJudgement|IdentityMatch)-[:OF]->(from:Source)
                    WHERE j:DependenceJudgement OR j.status = 'CONFIRMED' OR 'CONFIRMED' IN j.pastStatuses
                    RETURN from
                  }
                  WITH from, found
                  WHERE NOT from IN found.before AND NOT from IN found.last
                  RETURN DISTINCT from
                }
            }
        END) AS found
  UNWIND found.before AS related
  MATCH (related)<-[:MADE_BY]-(:Assertion)-[:STATES]->(claim:Claim)
  WHERE coalesce(claim.version, 0) < s.version
  RETURN DISTINCT claim, s.version AS version
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
  RETURN claim, d.version AS version
}
CALL (claim, version) {
  RETURN claim AS touched
    UNION ALL
  // The records of whoever states it turn on who its origins are.
  WITH claim, version
  WHERE EXISTS { (claim)<-[:OF]-(:Adjudication) }
  MATCH (claim)<-[:STATES]-()-[:MADE_BY]->(stating)
  WITH DISTINCT stating, version
  UNWIND
    CASE
      WHEN
        EXISTS {
        (stating)<-[:OF]-(:IdentityMatch)
        }
        THEN
          reduce(
            found = {before: [], last: [stating]},
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
                        MATCH (one)<-[:OF]-(j:IdentityMatch)-[:OF]->(other:Source)
                        WHERE
                          (j.status = 'CONFIRMED' OR 'CONFIRMED' IN j.pastStatuses) AND
                          NOT other IN found.before AND
                          NOT other IN found.last
                        RETURN DISTINCT other
                      }
                  }
              END).before
      ELSE [stating]
    END AS s
  WITH DISTINCT s, version
  MATCH (s)<-[:MADE_BY]-()-[:STATES]->(touched:Claim)
  WHERE coalesce(touched.version, 0) < version
  RETURN touched
}
RETURN DISTINCT touched.id AS claimId, version
