// One row a source, in no order: of how many claims it speaks, and by whose word, by the first hand-off; sources that nobody has are left out.
UNWIND $parentIds AS parentId
MATCH (s:Source {id: parentId})
CALL (s) {
  MATCH (s)<-[:MADE_BY]-(a:Assertion {status: 'CONFIRMED'})-[:STATES]->(c:Claim)
  WHERE
    ($asOf IS NULL OR a.statusAt <= $asOf) AND
    // What others said that a placeholder says gives way to what its located text says.
    NOT EXISTS {
      (a)-[resolved:RESOLVED_AS]->(text:Assertion {status: 'CONFIRMED'})
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
        ($asOf IS NULL OR text.statusAt <= $asOf)
    }
  OPTIONAL MATCH (a)-[:STANDS_IN]->(d:Document)
  WITH
    s,
    c,
    a,
    d,
    coalesce(d.located, false) AS held,
    a.basis IN ['OBSERVED', 'RECORD'] AS knows,
    COLLECT {
      MATCH (a)-[r:ATTRIBUTED_TO]->(credited:Assertion)-[:MADE_BY]->(other:Source)
      WHERE other <> s AND r.status <> 'REJECTED' AND ($asOf IS NULL OR r.recordedAt <= $asOf)
      RETURN
        CASE
          WHEN r.status <> 'CONFIRMED' OR credited.status <> 'CONFIRMED' THEN 'NOBODY YET'
          WHEN r.statusAt > $asOf OR credited.statusAt > $asOf THEN 'NOBODY YET'
          WHEN other:Outlet OR other:Person THEN 'NAMED'
          WHEN other:UnspecifiedSource THEN 'UNSPECIFIED'
          ELSE 'ANONYMOUS'
        END
    } AS credits
  WITH
    c,
    credits,
    held AND knows AND (s:Outlet OR s:Person) AS isFirstHand,
    size(credits) = 0 AND
    NOT (held AND
      NOT knows AND
      // What credits its own source elsewhere restates nothing.
      NOT EXISTS {
        (a)-[own:ATTRIBUTED_TO {status: 'CONFIRMED'}]->(:Assertion)
        WHERE $asOf IS NULL OR own.statusAt <= $asOf
      } AND
      EXISTS {
        MATCH
          (d)<-[:STANDS_IN]-
          (told:Assertion {status: 'CONFIRMED'})-[r:ATTRIBUTED_TO {status: 'CONFIRMED'}]->
          (:Assertion)
        WHERE
          ($asOf IS NULL OR (told.statusAt <= $asOf AND r.statusAt <= $asOf)) AND
          EXISTS { (told)-[:MADE_BY]->(s) } AND
          EXISTS {
          (told)-[:STATES]->(c)
          }
      }) AS isOwnVoice,
    // Who denies or asks is not contradicted by who denies it too.
    a.stance = 'AFFIRMS' AND
    (EXISTS {
        MATCH
          (c)<-[:STATES]-(denial:Assertion {status: 'CONFIRMED', stance: 'DENIES'})-[:MADE_BY]->(other:Source)
        WHERE
          other <> s AND
          ($asOf IS NULL OR denial.statusAt <= $asOf) AND
          NOT EXISTS {
            (denial)-[resolved:RESOLVED_AS]->(text:Assertion {status: 'CONFIRMED'})
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
              ($asOf IS NULL OR text.statusAt <= $asOf)
          }
      } OR
      EXISTS {
        (c)-[k:CONTRADICTS {status: 'CONFIRMED'}]-(:Claim)
        WHERE $asOf IS NULL OR k.statusAt <= $asOf
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
