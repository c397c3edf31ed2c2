// One row a thing that there is, in the order of their ids, with what it says of itself that a judgement depends on. Others who would judge it wait from here to the commit.
UNWIND $ids AS id
MATCH (asked:Source|Document|Claim|Assertion {id: id})
// With a source the one that it counts as: who judges another that is one with it waits too.
UNWIND [id, coalesce(asked.canonicalId, id)] AS lockedId
WITH DISTINCT lockedId
ORDER BY lockedId
MATCH (thing:Source|Document|Claim|Assertion {id: lockedId})
// Setting a property that stays as it is takes the lock.
SET thing.id = thing.id
WITH thing
WHERE thing.id IN $ids
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
