// Every property of a relationship is one that its type has. One row a breach, in no order.
MATCH (from)-[r]->(to)
WITH
  from,
  r,
  to,
  CASE
    WHEN
      type(r) IN [
        'HAS_NAME',
        'CARRIED_BY',
        'AFFILIATED_WITH',
        'PUBLISHED_BY',
        'VERSION_OF',
        'MADE_BY',
        'STATES',
        'STANDS_IN',
        'OF'
      ]
      THEN []
    WHEN
      type(r) IN ['OWNED_BY', 'SYNDICATES_FROM']
      THEN ['id', 'from', 'to', 'recordedAt', 'status', 'statusAt', 'pastStatuses', 'pastStatusTimes']
    WHEN
      type(r) IN ['LOCATED_AS', 'RESOLVED_AS']
      THEN ['recordedAt', 'status', 'statusAt', 'pastStatuses', 'pastStatusTimes']
    WHEN
      type(r) IN ['ATTRIBUTED_TO']
      THEN
        [
          'id',
          'claimId',
          'cue',
          'hedges',
          'quoteType',
          'scopeInferred',
          'documentId',
          'note',
          'status',
          'spanRoles',
          'spanStarts',
          'spanEnds',
          'spanExacts',
          'spanVerified',
          'spanVersionIds',
          'recordedAt',
          'recordedBy',
          'statusAt',
          'versionId',
          'namespace',
          'pastStatuses',
          'pastStatusTimes'
        ]
    WHEN
      type(r) IN ['SAME_AS', 'ENTAILS', 'CONTRADICTS', 'TENSION', 'SUPERSEDES']
      THEN
        [
          'id',
          'status',
          'note',
          'recordedAt',
          'recordedBy',
          'statusAt',
          'namespace',
          'pastStatuses',
          'pastStatusTimes'
        ]
    ELSE keys(r)
  END AS known
WITH from, r, to, [k IN keys(r) WHERE NOT k IN known] AS strange
WHERE size(strange) > 0
RETURN
  coalesce(r.id, from.id, '(no id)') AS id,
  type(r) + ' has an unknown property: ' + reduce(t = '', k IN strange | t + k + ' ') AS detail
