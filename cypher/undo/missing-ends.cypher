// One row a tie of nodes that were undone to what is undone too, or to what has taken their place (same id or key), in no order.
UNWIND $ids AS id
MATCH (n:Undone {id: id})
CALL (n) {
  MATCH (n)-[:MADE_BY|STATES|STANDS_IN|CARRIED_BY|PUBLISHED_BY]->(other:Undone)
  RETURN other.id AS otherId, false AS tookPlace
    UNION
  MATCH (n)<-[:HAS_NAME]-(other:Undone)
  RETURN other.id AS otherId, false AS tookPlace
    UNION
  MATCH (other:Source|Document|Claim|Assertion {id: n.id})
  RETURN other.id AS otherId, true AS tookPlace
    UNION
  MATCH (other:Source|Document|Claim {key: n.key})
  RETURN other.id AS otherId, true AS tookPlace
}
RETURN n.id AS id, otherId, tookPlace
