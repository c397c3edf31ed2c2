// One row: how many confirmed CONTRADICTS there are of which an end has the topic.
MATCH (from:Claim)-[r:CONTRADICTS]->(to:Claim)
WHERE r.status = 'CONFIRMED' AND ($topic IS NULL OR $topic IN from.topics OR $topic IN to.topics)
RETURN count(r) AS total
