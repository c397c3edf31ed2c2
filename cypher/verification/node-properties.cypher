// Every property of a node is one that its label has. One row a breach, in no order.
MATCH (n)
WITH
  n,
  CASE
    WHEN
      n:Outlet
      THEN
        ['id', 'key', 'type', 'recordedAt', 'recordedBy', 'label', 'digest', 'outletKind', 'country', 'url']
    WHEN n:Person THEN ['id', 'key', 'type', 'recordedAt', 'recordedBy', 'label', 'digest', 'role']
    WHEN
      n:AnonymousSource
      THEN
        [
          'id',
          'key',
          'type',
          'recordedAt',
          'recordedBy',
          'label',
          'digest',
          'descriptor',
          'descriptorLang',
          'foldedWords',
          'alikeWords'
        ]
    WHEN
      n:UnnamedGroup
      THEN
        [
          'id',
          'key',
          'type',
          'recordedAt',
          'recordedBy',
          'label',
          'digest',
          'descriptor',
          'descriptorLang',
          'foldedWords',
          'alikeWords'
        ]
    WHEN
      n:UnspecifiedSource
      THEN
        [
          'id',
          'key',
          'type',
          'recordedAt',
          'recordedBy',
          'label',
          'digest',
          'descriptor',
          'descriptorLang',
          'foldedWords',
          'alikeWords'
        ]
    WHEN n:Name THEN ['id', 'value', 'lang', 'script', 'kind', 'foldedWords', 'alikeWords']
    WHEN
      n:Document
      THEN
        [
          'id',
          'key',
          'title',
          'kind',
          'lang',
          'url',
          'publishedAt',
          'located',
          'recordedAt',
          'recordedBy',
          'digest',
          'foldedWords',
          'alikeWords'
        ]
    WHEN n:DocumentVersion THEN ['id', 'sha256', 'characters', 'retrievedAt', 'text']
    WHEN
      n:Claim
      THEN
        [
          'id',
          'key',
          'text',
          'lang',
          'topics',
          'eventAt',
          'recordedAt',
          'recordedBy',
          'digest',
          'foldedWords',
          'alikeWords'
        ]
    WHEN
      n:Assertion
      THEN
        [
          'id',
          'stance',
          'modality',
          'basis',
          'place',
          'wording',
          'hedges',
          'addressedTo',
          'saidAt',
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
          'digest',
          'statusAt',
          'versionId'
        ]
    WHEN n:Operation THEN ['key', 'run', 'inputHash', 'at', 'answer']
    WHEN
      n:__Migration
      THEN ['version', 'name', 'checksum', 'appliedAt', 'holder', 'heldAt', 'taken', 'foldingRules']
    ELSE keys(n)
  END AS known
WITH n, [k IN keys(n) WHERE NOT k IN known] AS strange
WHERE size(strange) > 0
RETURN
  coalesce(n.id, '(no id)') AS id,
  'it has an unknown property: ' + reduce(t = '', k IN strange | t + k + ' ') AS detail
