// Every node has a label of ours, and a source's type stands with Source. One row a breach, in no order.
MATCH (n)
WITH
  n,
  [
    l IN labels(n)
    WHERE
      NOT l IN [
        'Source',
        'Outlet',
        'Person',
        'AnonymousSource',
        'UnnamedGroup',
        'UnspecifiedSource',
        'Name',
        'Document',
        'DocumentVersion',
        'Claim',
        'Assertion',
        'Judgement',
        'Adjudication',
        'HandOffAudit',
        'DependenceJudgement',
        'Withdrawal',
        'IdentityMatch',
        'ReliabilityAssessment',
        'CredibilityAssessment',
        'ClaimReview',
        'SourceDescription',
        'ClaimAmendment',
        'Undone',
        'ClaimSummary',
        'Revision',
        'AnalysisState',
        'Activity',
        'LogHead',
        'Operation',
        '__Migration'
      ]
  ] AS strange
WHERE
  size(strange) > 0 OR
  size(labels(n)) <>
  CASE
    WHEN n:Source OR n:Judgement THEN 2
    ELSE 1
  END OR
  (NOT n:Source AND n:Outlet|Person|AnonymousSource|UnnamedGroup|UnspecifiedSource) OR
  (NOT n:Judgement AND
    n:Adjudication
    |HandOffAudit
    |DependenceJudgement
    |Withdrawal
    |IdentityMatch
    |ReliabilityAssessment
    |CredibilityAssessment
    |ClaimReview
    |SourceDescription
    |ClaimAmendment)
RETURN
  coalesce(n.id, '(no id)') AS id,
  'its labels are ' + reduce(t = '', l IN labels(n) | t + ':' + l) AS detail
