// Every key is namespace#key. One row a breach, in no order.
MATCH (n:Source|Document|Claim)
WHERE NOT toString(n.key) =~ '[A-Za-z0-9._-]{1,120}#[A-Za-z0-9._-]{1,120}'
RETURN coalesce(n.id, '(no id)') AS id, 'its key is ' + n.key AS detail
