// One row a thing that there is, in the order of their ids, with what it says of itself that a judgement depends on. Others who would judge it wait from here to the commit.
UNWIND $ids AS id
MATCH (thing:Source|Document|Claim|Assertion {id: id})
WITH thing
ORDER BY thing.id
// Setting a property that stays as it is takes the lock.
SET thing.id = thing.id
RETURN
  thing.id AS id,
  CASE
    WHEN thing:Source THEN 'source'
    WHEN thing:Document THEN 'document'
    WHEN thing:Claim THEN 'claim'
    ELSE 'assertion'
  END AS kind,
  [l IN labels(thing) WHERE l IN $sourceLabels][0] AS sourceNodeLabel,
  size(coalesce(thing.withdrawals, [])) % 2 = 1 AS isWithdrawn
