// No rows. What was undone and is recorded again otherwise described is another thing: the undone one leaves it its id, and so does all that was undone and rests on it: what it carried or published, what was said by it, in it and of it, with attributions, relations and matches. Recorded again, that rests on the new one.
UNWIND $things AS thing
MATCH (n:Undone {id: thing.id})
WHERE n.digest <> thing.digest
UNWIND
  reduce(
    found = {before: [], last: [n]},
    step IN
    range(1, 10) |
      CASE
        WHEN size(found.last) = 0 THEN found
        ELSE
          {
            before: found.before + found.last,
            last:
              COLLECT {
                UNWIND found.last AS one
                MATCH
                  (one)<-
                    [r:CARRIED_BY
                      |PUBLISHED_BY
                      |MADE_BY
                      |STATES
                      |STANDS_IN
                      |AFFILIATED_WITH
                      |OWNED_BY
                      |SYNDICATES_FROM]-
                  (x:Undone)
                WHERE coalesce(r.status, 'CONFIRMED') <> 'UNDONE'
                RETURN DISTINCT x
              }
          }
      END).before AS aside
WITH DISTINCT aside
SET aside.id = split(aside.id, '~')[0] + '~' + aside.statusAt
WITH aside
OPTIONAL MATCH (aside)<-[:OF]-(match:IdentityMatch {status: 'UNDONE'})
SET match.id = split(match.id, '~')[0] + '~' + match.statusAt
WITH DISTINCT aside
MATCH (aside)-[r {status: 'UNDONE'}]-()
WHERE r.id IS NOT NULL
SET r.id = split(r.id, '~')[0] + '~' + r.statusAt
