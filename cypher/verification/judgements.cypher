// Every judgement is of what it names, says what its kind says, and was made by an activity. One row a breach, in no order.
MATCH (j:Judgement)
WITH j, [(j)-[:OF]->(thing) | thing.id ] AS ofIds, j:IdentityMatch OR j:DependenceJudgement AS isOfTwo
WHERE
  j.id IS NULL OR
  j.status IS NULL OR
  j.statusAt IS NULL OR
  j.recordedAt IS NULL OR
  j.recordedBy IS NULL OR
  size(ofIds) <>
  CASE
    WHEN isOfTwo THEN 2
    ELSE 1
  END OR
  (isOfTwo AND
    j.status <> 'UNDONE' AND
    (coalesce(j.aId = j.bId, true) OR NOT j.aId IN ofIds OR NOT j.bId IN ofIds)) OR
  NOT EXISTS { (:Activity {operation: j.operation}) } OR
  CASE
    WHEN j:Adjudication THEN NOT coalesce(j.outcome, '') IN ['BORNE_OUT', 'REFUTED', 'UNDECIDED']
    WHEN
      j:HandOffAudit
      THEN
        j.faithful IS NULL OR
        NOT EXISTS {
        (:Assertion|Undone {id: ofIds[0]})-[:ATTRIBUTED_TO {id: j.attributionId}]->()
        }
    WHEN j:DependenceJudgement THEN j.dependent IS NULL OR j.dependenceKind IS NULL
    WHEN j:IdentityMatch THEN j.because IS NULL OR j.aId > j.bId
    WHEN j:ReliabilityAssessment THEN NOT coalesce(j.letter, '') IN ['A', 'B', 'C', 'D', 'E', 'F']
    WHEN j:CredibilityAssessment THEN NOT coalesce(j.grade, 0) IN range(1, 6)
    WHEN j:ClaimReview THEN j.rating IS NULL
    ELSE (j:SourceDescription OR j:ClaimAmendment) AND (j.before IS NULL OR j.after IS NULL)
  END
RETURN
  coalesce(j.id, '(no id)') AS id,
  'what it says, what it is of, or its activity is missing or wrong' AS detail
