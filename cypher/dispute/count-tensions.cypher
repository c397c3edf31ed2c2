// One row: how many confirmed TENSION there are of which an end has the topic.
MATCH (from:Claim)-[r:TENSION]->(to:Claim)
WHERE r.status = 'CONFIRMED' AND ($topic IS NULL OR $topic IN from.topics OR $topic IN to.topics)
RETURN count(r) AS total
