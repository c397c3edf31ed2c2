// One row a tie of each node to another, in no order, with when each was recorded: what would hang in the air without the node. Parts of it (names, versions) and what was undone do not count.
UNWIND $ids AS id
MATCH (n:Source|Document|Claim|Assertion|Name|Judgement {id: id})
MATCH (n)-[r]-(other)
WHERE
  (endNode(r) = n OR
    type(r) IN ['ATTRIBUTED_TO', 'SAME_AS', 'ENTAILS', 'CONTRADICTS', 'TENSION', 'SUPERSEDES']) AND
  NOT (startNode(r) = n AND n:Judgement) AND
  NOT type(r) IN ['VERSION_OF', 'HAS_NAME', 'LOCATED_AS', 'RESOLVED_AS'] AND
  NOT other:Undone AND
  coalesce(r.status, 'CONFIRMED') <> 'UNDONE' AND
  NOT (other:Judgement AND other.status = 'UNDONE')
RETURN
  n.id AS id,
  type(r) AS edgeType,
  r.id AS edgeId,
  other.id AS otherId,
  coalesce(r.recordedAt, other.recordedAt) AS recordedAt
