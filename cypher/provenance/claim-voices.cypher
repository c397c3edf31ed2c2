// One row a confirmed voice of each claim and credit of it (one without a credit where it has none), in no order.
UNWIND $claimIds AS claimId
MATCH (c:Claim|Undone {id: claimId})<-[:STATES]-(a)
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
  c.id AS claimId,
  a.stance AS stance,
  a.modality AS modality,
  a.basis AS basis,
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
  d.id AS documentId,
  d.located AS documentLocated,
  d.publishedAt AS documentPublishedAt,
  r.id AS creditId,
  r.documentId AS creditReadIn,
  credited.id AS creditedId,
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
