// What was recorded is in the log: an activity has its time. One row a breach, in no order.
MATCH (n:Source|Document|Claim|Assertion)
WHERE NOT EXISTS { (:Activity {at: n.recordedAt}) }
RETURN coalesce(n.id, '(no id)') AS id, 'no activity recorded it' AS detail
