// One row a confirmed voice of the claim's graph and credit of it (one without a credit where it has none), in no order.
MATCH (asked:Claim {id: $claimId})
// Step by step outwards, at most 10,000 steps, each claim once: a pattern of variable length takes every way through a ladder of relations.
WITH
  asked,
  CASE
    WHEN
      $withEntailing AND EXISTS { (asked)-[:SAME_AS]-() }
      THEN
        reduce(
          found = {before: [], last: [asked]},
          step IN
          range(1, 10000) |
            CASE
              WHEN size(found.last) = 0 THEN found
              ELSE
                {
                  before: found.before + found.last,
                  last:
                    COLLECT {
                      UNWIND found.last AS one
                      MATCH (one)-[r:SAME_AS]-(other:Claim)
                      WHERE
                        r.status = 'CONFIRMED' AND
                        ($asOf IS NULL OR r.statusAt <= $asOf) AND
                        NOT other IN found.before AND
                        NOT other IN found.last
                      RETURN DISTINCT other
                    }
                }
            END).before
    ELSE [asked]
  END AS same
WITH
  same,
  CASE
    WHEN
      $withEntailing AND EXISTS { (asked)-[:SAME_AS|ENTAILS]-() }
      THEN
        reduce(
          found = {before: [], last: same},
          step IN
          range(1, 10000) |
            CASE
              WHEN size(found.last) = 0 THEN found
              ELSE
                {
                  before: found.before + found.last,
                  last:
                    COLLECT {
                      UNWIND found.last AS one
                      MATCH (one)-[r:SAME_AS|ENTAILS]-(other:Claim)
                      WHERE
                        r.status = 'CONFIRMED' AND
                        ($asOf IS NULL OR r.statusAt <= $asOf) AND
                        (type(r) = 'SAME_AS' OR startNode(r) = other) AND
                        NOT other IN found.before AND
                        NOT other IN found.last
                      RETURN DISTINCT other
                    }
                }
            END).before
    ELSE same
  END AS supporting,
  CASE
    WHEN
      $withEntailing
      THEN
        COLLECT {
          UNWIND same AS one
          MATCH (one)-[r:CONTRADICTS]-(other:Claim)
          WHERE r.status = 'CONFIRMED' AND ($asOf IS NULL OR r.statusAt <= $asOf)
          RETURN DISTINCT other
        }
    ELSE []
  END AS opposed
WITH
  same,
  supporting,
  CASE
    WHEN
      size(opposed) > 0
      THEN
        reduce(
          found = {before: [], last: opposed},
          step IN
          range(1, 10000) |
            CASE
              WHEN size(found.last) = 0 THEN found
              ELSE
                {
                  before: found.before + found.last,
                  last:
                    COLLECT {
                      UNWIND found.last AS one
                      MATCH (one)-[r:SAME_AS]-(other:Claim)
                      WHERE
                        r.status = 'CONFIRMED' AND
                        ($asOf IS NULL OR r.statusAt <= $asOf) AND
                        NOT other IN found.before AND
                        NOT other IN found.last
                      RETURN DISTINCT other
                    }
                }
            END).before
    ELSE []
  END AS contradicting
UNWIND
  [
    i IN range(0, size(supporting) - 1)
    | {
      claim: supporting[i],
      isSame: i < size(same),
      entails: i >= size(same),
      contradicts: supporting[i] IN contradicting
    }
  ] +
  [
    c IN contradicting
    WHERE NOT c IN supporting
    | {claim: c, isSame: false, entails: false, contradicts: true}
  ] AS role
WITH role.claim AS claim, role.isSame AS isSame, role.entails AS entails, role.contradicts AS contradicts
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
  isSame AS claimIsSame,
  entails AS claimEntails,
  contradicts AS claimContradicts,
  a.stance AS stance,
  a.modality AS modality,
  a.basis AS basis,
  a.status AS status,
  s.id AS sourceId,
  [l IN labels(s) WHERE l <> 'Source'][0] AS sourceNodeLabel,
  s.outletKind AS sourceOutletKind,
  s.label AS sourceLabel,
  d.id AS documentId,
  d.title AS documentTitle,
  d.located AS documentLocated,
  d.publishedAt AS documentPublishedAt,
  p.id AS documentPublisherId,
  r.id AS creditId,
  r.documentId AS creditReadIn,
  credited.id AS creditedId,
  r.cue AS creditCue,
  r.status AS creditStatus,
  r.status = 'CONFIRMED' AND ($asOf IS NULL OR r.statusAt <= $asOf) AS creditConfirmed,
  [(a)-[resolved:RESOLVED_AS]->(l) WHERE $asOf IS NULL OR resolved.recordedAt <= $asOf | l.id ] AS resolvedAsIds
