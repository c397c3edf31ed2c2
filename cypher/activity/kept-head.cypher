// One row: the last place of the log and its hash, as the log's head has them; none where there is no head.
MATCH (h:LogHead {id: 'log'})
RETURN h.seq AS seq, h.hash AS hash
