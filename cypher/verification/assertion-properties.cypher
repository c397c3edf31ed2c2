// Every assertion has a known stance, modality, basis and status. One row a breach, in no order.
MATCH (a:Assertion)
WHERE
  NOT coalesce(a.stance, '') IN ['AFFIRMS', 'DENIES', 'QUESTIONS'] OR
  NOT coalesce(a.modality, '') IN ['UNCOMMITTED', 'POSSIBLE', 'PROBABLE', 'CERTAIN'] OR
  NOT coalesce(a.basis, '') IN [
    'OBSERVED',
    'RECORD',
    'TOLD',
    'INFERRED',
    'ESTIMATED',
    'OPINION',
    'SPECULATED',
    'UNKNOWN'
  ] OR
  NOT coalesce(a.status, '') IN ['SUGGESTED', 'CONFIRMED', 'REJECTED'] OR
  NOT coalesce(a.place, 'BODY') IN ['HEADLINE', 'LEDE', 'BODY', 'CAPTION'] OR
  a.id IS NULL OR
  a.digest IS NULL OR
  a.hedges IS NULL OR
  a.statusAt IS NULL OR
  a.recordedAt IS NULL OR
  a.recordedBy IS NULL
RETURN coalesce(a.id, '(no id)') AS id, 'a property is missing or unknown' AS detail
