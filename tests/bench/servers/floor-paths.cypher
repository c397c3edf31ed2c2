MATCH (first:Assertion)-[:STATES]->(:Claim {id: $id})
WHERE NOT EXISTS { (first)<-[:ATTRIBUTED_TO]-() }
MATCH path = (first)-[:ATTRIBUTED_TO*]->(last)
WHERE NOT EXISTS { (last)-[:ATTRIBUTED_TO]->() }
RETURN count(path) AS total
