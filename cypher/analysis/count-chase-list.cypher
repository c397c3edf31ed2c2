// One row: how many placeholders nobody has located.
MATCH (d:Document {located: false})
WHERE NOT EXISTS { (d)-[:LOCATED_AS]->(:Document) }
RETURN count(d) AS total
