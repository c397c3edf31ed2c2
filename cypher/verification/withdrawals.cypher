// What is withdrawn says when that began and ended, as its withdrawals and their undos do. One row a breach, in no order.
MATCH (n:Source|Document|Assertion|Undone)
WHERE n.withdrawals IS NOT NULL OR EXISTS { (n)<-[:OF]-(:Withdrawal) }
WITH
  n,
  coalesce(n.withdrawals, []) AS switches,
  COLLECT {
    MATCH (n)<-[:OF]-(j:Withdrawal)
    UNWIND coalesce(j.pastStatusTimes, []) + coalesce(j.statusAt, '') AS at
    RETURN at
    ORDER
    BY
    at
  } AS times,
  EXISTS { (n)<-[:OF]-(:Withdrawal {status: 'CONFIRMED'}) } AS isWithdrawn
WHERE switches <> times OR (size(switches) % 2 = 1) <> isWithdrawn
RETURN
  coalesce(n.id, '(no id)') AS id,
  'withdrawals say otherwise than its ' + toString(size(switches)) + ' times' AS detail
