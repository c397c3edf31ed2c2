// Every relationship is of a type of ours and joins what that type joins. One row a breach, in no order.
MATCH (from)-[r]->(to)
// What was undone keeps its ties, and has no labels that tell what it was.
WHERE
  NOT CASE
    WHEN from:Undone OR to:Undone THEN true
    WHEN type(r) = 'HAS_NAME' THEN from:Source AND to:Name
    WHEN type(r) = 'OWNED_BY' THEN from:Outlet AND to:Source
    WHEN type(r) = 'SYNDICATES_FROM' THEN from:Outlet AND to:Source
    WHEN type(r) = 'CARRIED_BY' THEN from:AnonymousSource|UnnamedGroup|UnspecifiedSource AND to:Source
    WHEN type(r) = 'AFFILIATED_WITH' THEN from:Person AND to:Source
    WHEN type(r) = 'PUBLISHED_BY' THEN from:Document AND to:Outlet
    WHEN type(r) = 'VERSION_OF' THEN from:DocumentVersion AND to:Document
    WHEN type(r) = 'LOCATED_AS' THEN from:Document AND to:Document
    WHEN type(r) = 'MADE_BY' THEN from:Assertion AND to:Source
    WHEN type(r) = 'STATES' THEN from:Assertion AND to:Claim
    WHEN type(r) = 'STANDS_IN' THEN from:Assertion AND to:Document
    WHEN type(r) = 'RESOLVED_AS' THEN from:Assertion AND to:Assertion
    WHEN type(r) = 'ATTRIBUTED_TO' THEN from:Assertion AND to:Assertion
    WHEN type(r) = 'SAME_AS' THEN from:Claim AND to:Claim
    WHEN type(r) = 'ENTAILS' THEN from:Claim AND to:Claim
    WHEN type(r) = 'CONTRADICTS' THEN from:Claim AND to:Claim
    WHEN type(r) = 'TENSION' THEN from:Claim AND to:Claim
    WHEN type(r) = 'SUPERSEDES' THEN (from:Claim AND to:Claim) OR (from:Judgement AND to:Judgement)
    WHEN type(r) = 'OF' THEN from:Judgement AND to:Source|Document|Claim|Assertion
    WHEN type(r) = 'NEXT' THEN from:__Migration AND to:__Migration
    ELSE false
  END
RETURN
  coalesce(r.id, from.id, '(no id)') AS id,
  type(r) + ' does not lead to ' + coalesce(to.id, '(no id)') AS detail
