// One row a named source that another, or one that is one with it, takes claims from by the first hand-off; each as whom it counts by that time, most claims first, then by id; at most $limit for each.
UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (asked:Source|Undone {id: parentId})
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
  WITH
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

  MATCH (a)-[r:ATTRIBUTED_TO]->(credited)-[:MADE_BY]->(named)
  WHERE
    NOT named IN same AND
    any(l IN coalesce(named.undoneLabels, labels(named)) WHERE l IN ['Outlet', 'Person']) AND
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
    'CONFIRMED'
  WITH DISTINCT
    CASE
      WHEN $asOf IS NULL THEN coalesce(named.canonicalId, named.id)
      ELSE
        coalesce(
          last(
            [
              i IN range(0, size(coalesce(named.canonicalTimes, [])) - 1)
              WHERE named.canonicalTimes[i] <= $asOf
              | named.canonicalIds[i]
            ]),
          named.id
        )
    END AS namedId,
    c,
    credited,
    // What it says in the located text stands for what it was said to say.
    COLLECT {
      MATCH (credited)-[resolved:RESOLVED_AS]->(text)
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
      RETURN text
    } AS located
  UNWIND
    CASE
      WHEN size(located) = 0 THEN [credited]
      ELSE located
    END AS voice
  WITH DISTINCT
    namedId,
    c,
    voice,
    COLLECT {
      MATCH (voice)-[q:ATTRIBUTED_TO]->(behind)-[:MADE_BY]->(other)
      WHERE
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
        END <>
        namedId AND
        CASE
          WHEN $asOf IS NULL OR q.statusAt <= $asOf THEN q.status
          ELSE
            last(
              [
                i IN range(0, size(coalesce(q.pastStatusTimes, [])) - 1)
                WHERE q.pastStatusTimes[i] <= $asOf
                | q.pastStatuses[i]
              ])
        END =
        'CONFIRMED' AND
        CASE
          WHEN $asOf IS NULL OR behind.statusAt <= $asOf THEN behind.status
          ELSE
            last(
              [
                i IN range(0, size(coalesce(behind.pastStatusTimes, [])) - 1)
                WHERE behind.pastStatusTimes[i] <= $asOf
                | behind.pastStatuses[i]
              ])
        END =
        'CONFIRMED'
      RETURN
        any(l IN coalesce(other.undoneLabels, labels(other)) WHERE l IN ['AnonymousSource', 'UnnamedGroup'])
    } AS areAnonymous
  WITH
    namedId,
    c,
    // A restatement hands on what is attributed elsewhere in its text, and says nothing of its own here.
    collect(
      CASE
        WHEN size(areAnonymous) > 0 THEN all(isAnonymous IN areAnonymous WHERE isAnonymous)
        WHEN
          NOT voice.basis IN ['OBSERVED', 'RECORD'] AND
          NOT EXISTS {
            (voice)-[own:ATTRIBUTED_TO]->()
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
            MATCH (voice)-[:STANDS_IN]->({located: true})<-[:STANDS_IN]-(told)-[q:ATTRIBUTED_TO]->()
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
                WHEN $asOf IS NULL OR q.statusAt <= $asOf THEN q.status
                ELSE
                  last(
                    [
                      i IN range(0, size(coalesce(q.pastStatusTimes, [])) - 1)
                      WHERE q.pastStatusTimes[i] <= $asOf
                      | q.pastStatuses[i]
                    ])
              END =
              'CONFIRMED' AND
              EXISTS {
                (told)-[:MADE_BY]->(teller)
                WHERE
                  CASE
                    WHEN $asOf IS NULL THEN coalesce(teller.canonicalId, teller.id)
                    ELSE
                      coalesce(
                        last(
                          [
                            i IN range(0, size(coalesce(teller.canonicalTimes, [])) - 1)
                            WHERE teller.canonicalTimes[i] <= $asOf
                            | teller.canonicalIds[i]
                          ]),
                        teller.id
                      )
                  END =
                  namedId
              } AND
              EXISTS {
              (told)-[:STATES]->(c)
              }
          }
          THEN null
        ELSE false
      END) AS voicesAnonymous
  WITH
    namedId,
    count(c) AS claims,
    count(
      CASE
        WHEN size(voicesAnonymous) > 0 AND all(isAnonymous IN voicesAnonymous WHERE isAnonymous) THEN c
      END) AS onlyAnonymous
  ORDER BY claims DESC, namedId
  LIMIT $limit
  RETURN namedId AS sourceId, claims, onlyAnonymous
}
RETURN parentId, sourceId, claims, onlyAnonymous
ORDER BY claims DESC, sourceId
