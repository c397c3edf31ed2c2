// One row a confirmed voice of the claim's graph and credit of it (one without a credit where it has none), in no order.
MATCH (asked:Claim {id: $claimId})
// Step by step outwards, at most 10,000 steps, each claim once: a pattern of variable length takes every way through a ladder of relations.
WITH
  reduce(
    found = {before: [], last: [asked]},
    step IN
    CASE
      WHEN $withEntailing THEN range(1, 10000)
      ELSE []
    END |
      CASE
        WHEN size(found.last) = 0 THEN found
        ELSE
          {
            before: found.before + found.last,
            last:
              COLLECT {
                UNWIND found.last AS to
                MATCH (to)-[r:SAME_AS|ENTAILS]-(from:Claim)
                WHERE
                  r.status = 'CONFIRMED' AND
                  ($asOf IS NULL OR r.statusAt <= $asOf) AND
                  (type(r) = 'SAME_AS' OR startNode(r) = from) AND
                  NOT from IN found.before AND
                  NOT from IN found.last
                RETURN DISTINCT from
              }
          }
      END) AS found
UNWIND found.before + found.last AS claim
MATCH (claim)<-[:STATES]-(a:Assertion)
WHERE a.status = 'CONFIRMED' AND ($asOf IS NULL OR a.statusAt <= $asOf)
MATCH (a)-[:MADE_BY]->(s:Source)
MATCH (a)-[:STATES]->(c:Claim)
OPTIONAL MATCH (a)-[:STANDS_IN]->(d:Document)
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Outlet)
OPTIONAL MATCH (a)-[r:ATTRIBUTED_TO]->(credited:Assertion)
WHERE r.status <> 'REJECTED' AND ($asOf IS NULL OR r.recordedAt <= $asOf)
RETURN
  a.id AS id,
  c.id AS claimId,
  a.stance AS stance,
  a.modality AS modality,
  a.basis AS basis,
  a.status AS status,
  s.id AS sourceId,
  [l IN labels(s) WHERE l <> 'Source'][0] AS sourceNodeLabel,
  s.label AS sourceLabel,
  d.id AS documentId,
  d.title AS documentTitle,
  d.located AS documentLocated,
  p.id AS documentPublisherId,
  r.id AS creditId,
  credited.id AS creditedId,
  r.cue AS creditCue,
  r.status AS creditStatus,
  r.status = 'CONFIRMED' AND ($asOf IS NULL OR r.statusAt <= $asOf) AS creditConfirmed,
  [(a)-[resolved:RESOLVED_AS]->(l) WHERE $asOf IS NULL OR resolved.recordedAt <= $asOf | l.id ] AS resolvedAsIds
