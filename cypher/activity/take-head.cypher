// One row: the last place of the log and its hash, 0 and null where it is empty. Until the commit nobody else gets it.
MERGE (h:LogHead {id: 'log'})
// Reading what is set takes the lock first.
SET h.seq = coalesce(h.seq, 0)
RETURN h.seq AS seq, h.hash AS hash
