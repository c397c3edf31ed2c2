// No rows. Says that a judgement takes the place of an earlier one.
MATCH (j:Judgement {id: $id})
MATCH (earlier:Judgement {id: $supersedesId})
CREATE (j)-[:SUPERSEDES]->(earlier)
