// One row a judgement that the records or the independence of these sources turn on, undone ones too, in no order: for each source the adjudications of what it states and the audits of its hand-offs; and, once each, what was said of who depends on whom, also through others, up to ten steps. Costs nothing where nobody judged.
CALL () {
  MATCH (j:Adjudication)
  RETURN count(j) AS adjudications
}
CALL () {
  MATCH (j:HandOffAudit)
  RETURN count(j) AS audits
}
CALL () {
  MATCH (j:DependenceJudgement)
  RETURN count(j) AS dependences
}
// The sources, with those that ever were one with them.
CALL (adjudications, audits, dependences) {
  UNWIND
    CASE adjudications + audits + dependences
      WHEN 0 THEN []
      ELSE $sourceIds
    END AS id
  MATCH (asked:Source|Undone {id: id})
  UNWIND
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
    END AS s
  RETURN collect(DISTINCT s) AS sources
}
WITH
  adjudications,
  audits,
  dependences,
  sources,
  [s IN sources | s.id] AS ids,
  reduce(total = 0, s IN sources | total + COUNT { (s)<-[:MADE_BY]-() }) AS statements
CALL (adjudications, audits, dependences, sources, ids, statements) {
  // From where there is less to look at: what the sources state, or what was adjudicated.
  UNWIND
    CASE
      WHEN statements <= 10 * adjudications THEN sources
      ELSE []
    END AS s
  MATCH (s)<-[:MADE_BY]-()-[:STATES]->(c)
  WITH DISTINCT s, c
  MATCH (c)<-[:OF]-(j:Adjudication)
  RETURN 'ADJUDICATION' AS kind, j, s AS one, c AS other
    UNION ALL
  WITH adjudications, ids, statements
  WHERE statements > 10 * adjudications
  // A list, so that it is begun from: planned as one pattern it may begin with every statement there is.
  UNWIND
    COLLECT {
      MATCH (j:Adjudication)
      RETURN j
    } AS j
  MATCH (j)-[:OF]->(c)<-[:STATES]-()-[:MADE_BY]->(s)
  WHERE s.id IN ids
  RETURN DISTINCT 'ADJUDICATION' AS kind, j, s AS one, c AS other
    UNION ALL
  WITH audits, ids
  WHERE audits > 0
  UNWIND
    COLLECT {
      MATCH (j:HandOffAudit)
      RETURN j
    } AS j
  MATCH (j)-[:OF]->(a)-[:MADE_BY]->(s)
  WHERE s.id IN ids
  RETURN 'HAND_OFF_AUDIT' AS kind, j, s AS one, a AS other
    UNION ALL
  WITH dependences, ids
  WHERE dependences > 0
  WITH
    COLLECT {
      UNWIND
        COLLECT {
          MATCH (j:DependenceJudgement)
          RETURN j
        } AS j
      MATCH (j)-[:OF]->(thing)
      WHERE
        thing.id IN ids OR
        EXISTS {
          MATCH (thing)-[:STATES]->(c)
          WHERE c.id IN $claimIds
        }
      RETURN DISTINCT thing
    } AS starts
  WITH
    reduce(
      found = {before: [], last: starts},
      step IN
      range(1, 10) |
        CASE
          WHEN size(found.last) = 0 THEN found
          ELSE
            {
              before: found.before + found.last,
              last:
                COLLECT {
                  UNWIND found.last AS thing
                  MATCH (thing)<-[:OF]-(j:DependenceJudgement|IdentityMatch)-[:OF]->(other)
                  WHERE
                    (j:DependenceJudgement OR j.status = 'CONFIRMED' OR 'CONFIRMED' IN j.pastStatuses) AND
                    NOT other IN found.before AND
                    NOT other IN found.last
                  RETURN DISTINCT other
                }
            }
        END).before AS things
  UNWIND things AS thing
  MATCH (thing)<-[:OF]-(j:DependenceJudgement)
  WITH DISTINCT j
  MATCH (a)<-[:OF]-(j)-[:OF]->(b)
  WHERE a.id = j.aId AND b.id = j.bId
  RETURN 'DEPENDENCE' AS kind, j, a AS one, b AS other
}
RETURN
  kind,
  j.id AS judgementId,
  j.recordedAt AS recordedAt,
  j.status AS status,
  j.statusAt AS statusAt,
  coalesce(j.pastStatuses, []) AS pastStatuses,
  coalesce(j.pastStatusTimes, []) AS pastStatusTimes,
  j.outcome AS outcome,
  j.attributionId AS attributionId,
  j.faithful AS faithful,
  j.dependent AS dependent,
  // As whom each counts, by that time.
  CASE
    WHEN $asOf IS NULL THEN coalesce(one.canonicalId, one.id)
    ELSE
      coalesce(
        [
          i IN range(size(coalesce(one.canonicalTimes, [])) - 1, 0, -1)
          WHERE one.canonicalTimes[i] <= $asOf
          | one.canonicalIds[i]
        ][0],
        one.id
      )
  END AS oneId,
  CASE
    WHEN $asOf IS NULL THEN coalesce(other.canonicalId, other.id)
    ELSE
      coalesce(
        [
          i IN range(size(coalesce(other.canonicalTimes, [])) - 1, 0, -1)
          WHERE other.canonicalTimes[i] <= $asOf
          | other.canonicalIds[i]
        ][0],
        other.id
      )
  END AS otherId
