// Every relationship is of a type of ours and joins what that type joins. One row a breach, in no order.
MATCH (from)-[r]->(to)
WHERE
  NOT CASE type(r)
    WHEN 'HAS_NAME' THEN from:Source AND to:Name
    WHEN 'OWNED_BY' THEN from:Outlet AND to:Source
    WHEN 'SYNDICATES_FROM' THEN from:Outlet AND to:Source
    WHEN 'CARRIED_BY' THEN from:AnonymousSource|UnnamedGroup|UnspecifiedSource AND to:Source
    WHEN 'AFFILIATED_WITH' THEN from:Person AND to:Source
    WHEN 'PUBLISHED_BY' THEN from:Document AND to:Outlet
    WHEN 'VERSION_OF' THEN from:DocumentVersion AND to:Document
    WHEN 'LOCATED_AS' THEN from:Document AND to:Document
    WHEN 'MADE_BY' THEN from:Assertion AND to:Source
    WHEN 'STATES' THEN from:Assertion AND to:Claim
    WHEN 'STANDS_IN' THEN from:Assertion AND to:Document
    WHEN 'RESOLVED_AS' THEN from:Assertion AND to:Assertion
    WHEN 'ATTRIBUTED_TO' THEN from:Assertion AND to:Assertion
    WHEN 'SAME_AS' THEN from:Claim AND to:Claim
    WHEN 'ENTAILS' THEN from:Claim AND to:Claim
    WHEN 'CONTRADICTS' THEN from:Claim AND to:Claim
    WHEN 'TENSION' THEN from:Claim AND to:Claim
    WHEN 'SUPERSEDES' THEN from:Claim AND to:Claim
    WHEN 'NEXT' THEN from:__Migration AND to:__Migration
    ELSE false
  END
RETURN
  coalesce(r.id, from.id, '(no id)') AS id,
  type(r) + ' does not lead to ' + coalesce(to.id, '(no id)') AS detail
