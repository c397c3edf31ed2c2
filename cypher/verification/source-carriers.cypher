// One row an unnamed source that is carried by another unnamed one, in no order: loops are looked for along these.
MATCH (s:Source)-[:CARRIED_BY]->(carrier:Source)
WHERE EXISTS { (carrier)-[:CARRIED_BY]->(:Source) }
RETURN s.id AS id, carrier.id AS carrierId
