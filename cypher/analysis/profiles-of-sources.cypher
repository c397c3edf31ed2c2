// One row a source, in no order: of how many claims it and those that are one with it speak, and by whose word, by the first hand-off; sources that nobody has are left out.
UNWIND $parentIds AS parentId
MATCH (asked:Source|Undone {id: parentId})
WITH
  parentId,
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
WITH
  parentId,
  [
    m IN known
    WHERE
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
  ] AS same
CALL (same) {
  UNWIND same AS s
  MATCH (s)<-[:MADE_BY]-(a)-[:STATES]->(c)
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
    'CONFIRMED' AND
    // What others said that a placeholder says gives way to what its located text says.
    NOT EXISTS {
      (a)-[resolved:RESOLVED_AS]->(text)
      WHERE
        coalesce(
          CASE
            WHEN
              $asOf IS NULL OR coalesce(resolved.statusAt, resolved.recordedAt) <= $asOf
              THEN coalesce(resolved.status, 'CONFIRMED')
            ELSE
              [
                i IN range(0, size(coalesce(resolved.pastStatuses, [])) - 1)
                WHERE resolved.pastStatusTimes[i] <= $asOf
                | resolved.pastStatuses[i]
              ][-1]
          END,
          'UNDONE'
        ) <>
        'UNDONE' AND
        CASE
          WHEN $asOf IS NULL OR text.statusAt <= $asOf THEN text.status
          ELSE
            last(
              [
                i IN range(0, size(coalesce(text.pastStatusTimes, [])) - 1)
                WHERE text.pastStatusTimes[i] <= $asOf
                | text.pastStatuses[i]
              ])
        END =
        'CONFIRMED'
    }

  OPTIONAL MATCH (a)-[:STANDS_IN]->(d)
  WITH
    same,
    s,
    c,
    a,
    d,
    coalesce(d.located, false) AS held,
    a.basis IN ['OBSERVED', 'RECORD'] AS knows,
    COLLECT {
      MATCH (a)-[r:ATTRIBUTED_TO]->(credited)-[:MADE_BY]->(other)
      WHERE
        NOT other IN same AND
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
        CASE
          WHEN
            NOT coalesce(
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
              CASE
                WHEN $asOf IS NULL OR credited.statusAt <= $asOf THEN credited.status
                ELSE
                  last(
                    [
                      i IN range(0, size(coalesce(credited.pastStatusTimes, [])) - 1)
                      WHERE credited.pastStatusTimes[i] <= $asOf
                      | credited.pastStatuses[i]
                    ])
              END =
              'CONFIRMED',
              false
            )
            THEN 'NOBODY YET'
          WHEN
            any(l IN coalesce(other.undoneLabels, labels(other)) WHERE l IN ['Outlet', 'Person'])
            THEN 'NAMED'
          WHEN 'UnspecifiedSource' IN coalesce(other.undoneLabels, labels(other)) THEN 'UNSPECIFIED'
          ELSE 'ANONYMOUS'
        END
    } AS credits
  WITH
    c,
    credits,
    held AND knows AND any(l IN coalesce(s.undoneLabels, labels(s)) WHERE l IN ['Outlet', 'Person']) AS isFirstHand,
    size(credits) = 0 AND
    NOT (held AND
      NOT knows AND
      // What credits its own source elsewhere restates nothing.
      NOT EXISTS {
        (a)-[own:ATTRIBUTED_TO]->()
        WHERE
          CASE
            WHEN $asOf IS NULL OR own.statusAt <= $asOf THEN own.status
            ELSE
              last(
                [
                  i IN range(0, size(coalesce(own.pastStatusTimes, [])) - 1)
                  WHERE own.pastStatusTimes[i] <= $asOf
                  | own.pastStatuses[i]
                ])
          END =
          'CONFIRMED'
      } AND
      EXISTS {
        MATCH (d)<-[:STANDS_IN]-(told)-[r:ATTRIBUTED_TO]->()
        WHERE
          CASE
            WHEN $asOf IS NULL OR told.statusAt <= $asOf THEN told.status
            ELSE
              last(
                [
                  i IN range(0, size(coalesce(told.pastStatusTimes, [])) - 1)
                  WHERE told.pastStatusTimes[i] <= $asOf
                  | told.pastStatuses[i]
                ])
          END =
          'CONFIRMED' AND
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
          EXISTS {
            (told)-[:MADE_BY]->(teller)
            WHERE teller IN same
          } AND
          EXISTS {
          (told)-[:STATES]->(c)
          }
      }) AS isOwnVoice,
    // Who denies or asks is not contradicted by who denies it too.
    a.stance = 'AFFIRMS' AND
    (EXISTS {
        MATCH (c)<-[:STATES]-(denial {stance: 'DENIES'})-[:MADE_BY]->(other)
        WHERE
          NOT other IN same AND
          CASE
            WHEN $asOf IS NULL OR denial.statusAt <= $asOf THEN denial.status
            ELSE
              last(
                [
                  i IN range(0, size(coalesce(denial.pastStatusTimes, [])) - 1)
                  WHERE denial.pastStatusTimes[i] <= $asOf
                  | denial.pastStatuses[i]
                ])
          END =
          'CONFIRMED' AND
          NOT EXISTS {
            (denial)-[resolved:RESOLVED_AS]->(text)
            WHERE
              coalesce(
                CASE
                  WHEN
                    $asOf IS NULL OR coalesce(resolved.statusAt, resolved.recordedAt) <= $asOf
                    THEN coalesce(resolved.status, 'CONFIRMED')
                  ELSE
                    [
                      i IN range(0, size(coalesce(resolved.pastStatuses, [])) - 1)
                      WHERE resolved.pastStatusTimes[i] <= $asOf
                      | resolved.pastStatuses[i]
                    ][-1]
                END,
                'UNDONE'
              ) <>
              'UNDONE' AND
              CASE
                WHEN $asOf IS NULL OR text.statusAt <= $asOf THEN text.status
                ELSE
                  last(
                    [
                      i IN range(0, size(coalesce(text.pastStatusTimes, [])) - 1)
                      WHERE text.pastStatusTimes[i] <= $asOf
                      | text.pastStatuses[i]
                    ])
              END =
              'CONFIRMED'
          }
      } OR
      EXISTS {
        (c)-[k:CONTRADICTS]-()
        WHERE
          CASE
            WHEN $asOf IS NULL OR k.statusAt <= $asOf THEN k.status
            ELSE
              last(
                [
                  i IN range(0, size(coalesce(k.pastStatusTimes, [])) - 1)
                  WHERE k.pastStatusTimes[i] <= $asOf
                  | k.pastStatuses[i]
                ])
          END =
          'CONFIRMED'
      }) AS isContradicted
  RETURN
    count(DISTINCT c) AS claims,
    count(DISTINCT
      CASE
        WHEN isOwnVoice THEN c
      END) AS ownVoice,
    count(DISTINCT
      CASE
        WHEN 'NAMED' IN credits THEN c
      END) AS relayed,
    count(DISTINCT
      CASE
        WHEN 'ANONYMOUS' IN credits THEN c
      END) AS anonymous,
    count(DISTINCT
      CASE
        WHEN 'UNSPECIFIED' IN credits THEN c
      END) AS unspecified,
    count(DISTINCT
      CASE
        WHEN isFirstHand THEN c
      END) AS firstHand,
    count(DISTINCT
      CASE
        WHEN isContradicted THEN c
      END) AS contradicted
}
RETURN parentId, claims, ownVoice, relayed, anonymous, unspecified, firstHand, contradicted
