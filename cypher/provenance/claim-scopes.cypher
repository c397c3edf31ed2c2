// One row a claim that is asked for and claim that counts for or against it (itself too), in no order; claims without relations cost nothing.
UNWIND $claimIds AS askedId
MATCH (asked:Claim {id: askedId})
WITH
  asked,
  CASE
    WHEN EXISTS { (asked)-[:SAME_AS|ENTAILS|CONTRADICTS]-() } THEN range(1, 10000)
    ELSE [1]
  END AS steps
WITH
  asked,
  steps,
  reduce(
    found = {before: [], last: [asked]},
    step IN
    steps |
      CASE
        WHEN size(found.last) = 0 THEN found
        ELSE
          {
            before: found.before + found.last,
            last:
              COLLECT {
                UNWIND found.last AS one
                MATCH (one)-[r:SAME_AS {status: 'CONFIRMED'}]-(other:Claim)
                WHERE NOT other IN found.before AND NOT other IN found.last
                RETURN DISTINCT other
              }
          }
      END).before AS same
WITH
  asked,
  steps,
  same,
  reduce(
    found = {before: [], last: same},
    step IN
    steps |
      CASE
        WHEN size(found.last) = 0 THEN found
        ELSE
          {
            before: found.before + found.last,
            last:
              COLLECT {
                UNWIND found.last AS to
                MATCH (to)-[r:SAME_AS|ENTAILS {status: 'CONFIRMED'}]-(from:Claim)
                WHERE
                  (type(r) = 'SAME_AS' OR startNode(r) = from) AND
                  NOT from IN found.before AND
                  NOT from IN found.last
                RETURN DISTINCT from
              }
          }
      END).before AS supporting,
  COLLECT {
    UNWIND same AS one
    MATCH (one)-[r:CONTRADICTS {status: 'CONFIRMED'}]-(other:Claim)
    RETURN DISTINCT other
  } AS opposed
WITH
  asked,
  same,
  supporting,
  reduce(
    found = {before: [], last: opposed},
    step IN
    CASE size(opposed)
      WHEN 0 THEN []
      ELSE steps
    END |
      CASE
        WHEN size(found.last) = 0 THEN found
        ELSE
          {
            before: found.before + found.last,
            last:
              COLLECT {
                UNWIND found.last AS one
                MATCH (one)-[r:SAME_AS {status: 'CONFIRMED'}]-(other:Claim)
                WHERE NOT other IN found.before AND NOT other IN found.last
                RETURN DISTINCT other
              }
          }
      END).before AS contradicting
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
WITH asked, role.claim AS claim, role
RETURN
  asked.id AS askedId,
  claim.id AS claimId,
  role.isSame AS isSame,
  role.entails AS entails,
  role.contradicts AS contradicts
