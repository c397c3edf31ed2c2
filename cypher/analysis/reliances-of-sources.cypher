// One row a named source that another takes claims from by the first hand-off, most claims first, then by id; at most $limit for each.
UNWIND $parentIds AS parentId
CALL (parentId) {
  MATCH (s:Source {id: parentId})<-[:MADE_BY]-(a:Assertion {status: 'CONFIRMED'})-[:STATES]->(c:Claim)
  WHERE
    ($asOf IS NULL OR a.statusAt <= $asOf) AND
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
  MATCH
    (a)-[r:ATTRIBUTED_TO {status: 'CONFIRMED'}]->
    (credited:Assertion {status: 'CONFIRMED'})-[:MADE_BY]->
    (named:Source)
  WHERE
    named <> s AND
    (named:Outlet OR named:Person) AND
    ($asOf IS NULL OR (r.statusAt <= $asOf AND credited.statusAt <= $asOf))
  WITH DISTINCT
    named,
    c,
    credited,
    // What it says in the located text stands for what it was said to say.
    COLLECT {
      MATCH (credited)-[resolved:RESOLVED_AS]->(text:Assertion {status: 'CONFIRMED'})
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
      MATCH
        (voice)-[q:ATTRIBUTED_TO {status: 'CONFIRMED'}]->
        (behind:Assertion {status: 'CONFIRMED'})-[:MADE_BY]->
        (other:Source)
      WHERE other <> named AND ($asOf IS NULL OR (q.statusAt <= $asOf AND behind.statusAt <= $asOf))
      RETURN other:AnonymousSource OR other:UnnamedGroup
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
            (voice)-[own:ATTRIBUTED_TO {status: 'CONFIRMED'}]->(:Assertion)
            WHERE $asOf IS NULL OR own.statusAt <= $asOf
          } AND
          EXISTS {
            MATCH
              (voice)-[:STANDS_IN]->
              (:Document {located: true})<-[:STANDS_IN]-
              (told:Assertion {status: 'CONFIRMED'})-[q:ATTRIBUTED_TO {status: 'CONFIRMED'}]->
              (:Assertion)
            WHERE
              ($asOf IS NULL OR (told.statusAt <= $asOf AND q.statusAt <= $asOf)) AND
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
