// One row a named source that another takes claims from by the first hand-off, most claims first, then by id; at most $limit for each.
UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (s:Source {id: parentId})<-[:MADE_BY]-(a)-[:STATES]->(c)
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
    named <> s AND
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
    named,
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
    named,
    c,
    voice,
    COLLECT {
      MATCH (voice)-[q:ATTRIBUTED_TO]->(behind)-[:MADE_BY]->(other)
      WHERE
        other <> named AND
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
    named,
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
              EXISTS { (told)-[:MADE_BY]->(named) } AND
              EXISTS {
              (told)-[:STATES]->(c)
              }
          }
          THEN null
        ELSE false
      END) AS voicesAnonymous
  WITH
    named,
    count(c) AS claims,
    count(
      CASE
        WHEN size(voicesAnonymous) > 0 AND all(isAnonymous IN voicesAnonymous WHERE isAnonymous) THEN c
      END) AS onlyAnonymous
  ORDER BY claims DESC, named.id
  LIMIT $limit
  RETURN named.id AS sourceId, claims, onlyAnonymous
}
RETURN parentId, sourceId, claims, onlyAnonymous
ORDER BY claims DESC, sourceId
