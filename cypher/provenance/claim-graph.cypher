// One row a confirmed voice of the claim's graph and credit of it (one without a credit where it has none), in no order.
MATCH (asked:Claim|Undone {id: $claimId})
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
                      MATCH (one)-[r:SAME_AS]-(other)
                      WHERE
                        CASE
                          WHEN $asOf IS NULL OR r.statusAt <= $asOf THEN r.status
                          ELSE
                            last(
                              [
                                i IN range(0, size(coalesce(r.pastStatusTimes, [])) - 1)
                                WHERE r.pastStatusTimes[i] <= $asOf
                                | r.pastStatuses[i]
                              ])
                        END =
                        'CONFIRMED' AND
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
                      MATCH (one)-[r:SAME_AS|ENTAILS]-(other)
                      WHERE
                        CASE
                          WHEN $asOf IS NULL OR r.statusAt <= $asOf THEN r.status
                          ELSE
                            last(
                              [
                                i IN range(0, size(coalesce(r.pastStatusTimes, [])) - 1)
                                WHERE r.pastStatusTimes[i] <= $asOf
                                | r.pastStatuses[i]
                              ])
                        END =
                        'CONFIRMED' AND
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
          MATCH (one)-[r:CONTRADICTS]-(other)
          WHERE
            CASE
              WHEN $asOf IS NULL OR r.statusAt <= $asOf THEN r.status
              ELSE
                last(
                  [
                    i IN range(0, size(coalesce(r.pastStatusTimes, [])) - 1)
                    WHERE r.pastStatusTimes[i] <= $asOf
                    | r.pastStatuses[i]
                  ])
            END =
            'CONFIRMED'
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
                      MATCH (one)-[r:SAME_AS]-(other)
                      WHERE
                        CASE
                          WHEN $asOf IS NULL OR r.statusAt <= $asOf THEN r.status
                          ELSE
                            last(
                              [
                                i IN range(0, size(coalesce(r.pastStatusTimes, [])) - 1)
                                WHERE r.pastStatusTimes[i] <= $asOf
                                | r.pastStatuses[i]
                              ])
                        END =
                        'CONFIRMED' AND
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
MATCH (claim)<-[:STATES]-(a)
WHERE
  CASE
    WHEN $asOf IS NULL OR a.statusAt <= $asOf THEN a.status
    ELSE
      last(
        [
          i IN range(0, size(coalesce(a.pastStatusTimes, [])) - 1)
          WHERE a.pastStatusTimes[i] <= $asOf
          | a.pastStatuses[i]
        ])
  END =
  'CONFIRMED'
MATCH (a)-[:MADE_BY]->(s)
OPTIONAL MATCH (a)-[:STANDS_IN]->(d)
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p)
WITH
  *,
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
WITH
  *,
  // Most sources are known by nobody else.
  CASE
    WHEN canonicalId = s.id THEN s
    ELSE
      coalesce(
        head(
          COLLECT {
            MATCH (known:Source|Undone {id: canonicalId})
            RETURN known
          }),
        s
      )
  END AS k,
  CASE
    WHEN
      EXISTS {
        (s)<-[:OF]-(j:IdentityMatch)
        WHERE j.status = 'CONFIRMED' OR 'CONFIRMED' IN j.pastStatuses
      }
      THEN
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
    ELSE [s]
  END AS known
OPTIONAL MATCH (a)-[r:ATTRIBUTED_TO]->(credited)
WHERE
  coalesce(
    CASE
      WHEN $asOf IS NULL OR r.statusAt <= $asOf THEN r.status
      ELSE
        last(
          [
            i IN range(0, size(coalesce(r.pastStatusTimes, [])) - 1)
            WHERE r.pastStatusTimes[i] <= $asOf
            | r.pastStatuses[i]
          ])
    END,
    CASE
      WHEN r.recordedAt <= $asOf THEN 'SUGGESTED'
      ELSE 'UNDONE'
    END
  ) IN ['SUGGESTED', 'CONFIRMED']
RETURN
  a.id AS id,
  claim.id AS claimId,
  isSame AS claimIsSame,
  entails AS claimEntails,
  contradicts AS claimContradicts,
  a.stance AS stance,
  a.modality AS modality,
  a.basis AS basis,
  CASE
    WHEN a.status = 'UNDONE' THEN 'REJECTED'
    ELSE a.status
  END AS status,
  s.id AS sourceId,
  canonicalId AS sourceCanonicalId,
  [l IN coalesce(s.undoneLabels, labels(s)) WHERE l <> 'Source'][0] AS sourceNodeLabel,
  nullIf(
    CASE
      WHEN $asOf IS NULL OR k.outletKindTimes IS NULL THEN k.outletKind
      ELSE
        last(
          [i IN range(0, size(k.outletKindTimes) - 1) WHERE k.outletKindTimes[i] <= $asOf | k.outletKinds[i]])
    END,
    ''
  ) AS sourceOutletKind,
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
  CASE
    WHEN r.status = 'UNDONE' THEN 'REJECTED'
    ELSE r.status
  END AS creditStatus,
  CASE
    WHEN $asOf IS NULL OR r.statusAt <= $asOf THEN r.status
    ELSE
      last(
        [
          i IN range(0, size(coalesce(r.pastStatusTimes, [])) - 1)
          WHERE r.pastStatusTimes[i] <= $asOf
          | r.pastStatuses[i]
        ])
  END =
  'CONFIRMED' AS creditConfirmed,
  [
    x IN [a, d]
    WHERE size([t IN coalesce(x.withdrawals, []) WHERE $asOf IS NULL OR t <= $asOf]) % 2 = 1
    | x.id
  ] +
  // A source is withdrawn where one of those is that are one with it.
  CASE
    WHEN
      any(
        m IN known
        WHERE
          size([t IN coalesce(m.withdrawals, []) WHERE $asOf IS NULL OR t <= $asOf]) % 2 = 1 AND
          CASE
            WHEN $asOf IS NULL THEN coalesce(m.canonicalId, m.id)
            ELSE
              coalesce(
                last(
                  [
                    i IN range(0, size(coalesce(m.canonicalTimes, [])) - 1)
                    WHERE m.canonicalTimes[i] <= $asOf
                    | m.canonicalIds[i]
                  ]),
                m.id
              )
          END =
          canonicalId
      )
      THEN [canonicalId]
    ELSE []
  END AS withdrawnIds,
  CASE
    WHEN r IS NULL OR r.documentId = d.id THEN false
    ELSE
      EXISTS {
        MATCH (x:Document {id: r.documentId})
        WHERE size([t IN coalesce(x.withdrawals, []) WHERE $asOf IS NULL OR t <= $asOf]) % 2 = 1
      }
  END AS creditWithdrawn,
  [
    (a)-[resolved:RESOLVED_AS]->(l)
    WHERE
      coalesce(
        CASE
          WHEN
            $asOf IS NULL OR coalesce(resolved.statusAt, resolved.recordedAt) <= $asOf
            THEN coalesce(resolved.status, 'CONFIRMED')
          ELSE
            last(
              [
                i IN range(0, size(coalesce(resolved.pastStatusTimes, [])) - 1)
                WHERE resolved.pastStatusTimes[i] <= $asOf
                | resolved.pastStatuses[i]
              ])
        END,
        'UNDONE'
      ) =
      'CONFIRMED'
    | l.id
  ] AS resolvedAsIds
