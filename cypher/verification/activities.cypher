// Every activity has its place in the log, and who did what when. One row a breach, in no order.
MATCH (a:Activity)
WHERE
  a.id IS NULL OR
  a.seq IS NULL OR
  a.action IS NULL OR
  a.by IS NULL OR
  a.at IS NULL OR
  a.operation IS NULL OR
  a.detail IS NULL OR
  a.subjects IS NULL OR
  a.hash IS NULL OR
  NOT a.action IN [
    'IMPORT',
    'RECORD_CHAINS',
    'DESCRIBE_SOURCE',
    'LOCATE_DOCUMENT',
    'RELATE_CLAIMS',
    'REVIEW_SUGGESTION',
    'ASSESS_RELIABILITY',
    'ASSESS_CREDIBILITY',
    'ADJUDICATE_CLAIM',
    'AUDIT_HAND_OFF',
    'WITHDRAW',
    'DECLARE_DEPENDENCE',
    'JUDGE_IDENTITY',
    'ATTACH_REVIEW',
    'AMEND_CLAIM',
    'RETRACT',
    'UNDO'
  ]
RETURN coalesce(a.id, '(no id)') AS id, 'a property is missing, or its action is unknown' AS detail
